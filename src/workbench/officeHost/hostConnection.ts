import { Batch, type BatchScope } from "./batch";
import { ClientObject } from "./clientObject";
import { OfficeError, apiNotFound } from "./officeError";
import type { ReplyBatch, RequestBatch } from "./protocol";

/** Objects an add-in creates by a class's name instead of reaching them from the workbook. */
export type ObjectFactories = Readonly<Record<string, () => ClientObject>>;

export interface HostConnectionOptions {
  readonly globalObject: ClientObject;
  readonly objects?: ObjectFactories;
  readonly whenCalculated?: () => Promise<void>;
  /** Carries a request out so that the user can take it back as a whole. */
  readonly asOneStep?: <T>(act: () => Promise<T>) => Promise<T>;
}

/** One add-in page's line to the host: answers its batches in order and remembers its objects between them. */
export class HostConnection implements BatchScope {
  readonly globalObject: ClientObject;
  private readonly objects: ObjectFactories;
  readonly whenCalculated: () => Promise<void>;
  private readonly asOneStep: <T>(act: () => Promise<T>) => Promise<T>;
  private readonly references = new Map<string, ClientObject>();
  private readonly referenceIds = new WeakMap<ClientObject, string>();
  private nextReference = 1;
  private lastReply: Promise<unknown> = Promise.resolve();

  constructor({ globalObject, objects = {}, whenCalculated, asOneStep }: HostConnectionOptions) {
    this.globalObject = globalObject;
    this.objects = objects;
    this.whenCalculated = whenCalculated ?? (async () => {});
    this.asOneStep = asOneStep ?? ((act) => act());
  }

  /** Answers a batch after all earlier ones. */
  answer(request: RequestBatch): Promise<ReplyBatch> {
    const reply = this.lastReply.then(() => this.asOneStep(() => new Batch(request, this).run()));
    this.lastReply = reply.catch(() => undefined);
    return reply;
  }

  readonly identify = (object: ClientObject): Record<string, unknown> => ({
    ...(object.isReference && { _ReferenceId: this.rememberReference(object) }),
    ...(object.id !== undefined && { _Id: object.id }),
  });

  createObject(className: string): ClientObject {
    const create = this.objects[className];
    if (!create) throw apiNotFound(`the object ${className}`);
    return create();
  }

  recallReference(referenceId: string): ClientObject {
    const object = this.references.get(referenceId);
    if (object) return object;
    throw new OfficeError("InvalidReference", "This reference is not valid for the current operation.", 400);
  }

  forgetReference(referenceId: string): void {
    this.references.delete(referenceId);
  }

  private rememberReference(object: ClientObject): string {
    const referenceId = this.referenceIds.get(object) ?? `range${this.nextReference++}`;
    this.referenceIds.set(object, referenceId);
    this.references.set(referenceId, object);
    return referenceId;
  }
}
