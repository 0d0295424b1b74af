import type { CellEditing } from "../../spreadsheet/cellEditing";
import { Batch, type BatchScope } from "./batch";
import { type ClientObject } from "./clientObject";
import { apiNotFound, inCellEditMode, OfficeError } from "./officeError";
import { RequestFlag, type ReplyBatch, type RequestBatch } from "./protocol";

/** Objects an add-in creates by a class's name instead of reaching them from the workbook. */
export type ObjectFactories = Readonly<Record<string, () => ClientObject>>;

export interface HostConnectionOptions {
  readonly globalObject: ClientObject;
  readonly objects?: ObjectFactories;
  readonly whenCalculated?: () => Promise<void>;
  readonly whenNoneRuns?: BatchScope["whenNoneRuns"];
  /** Executes a request as one step of undo. */
  readonly asOneStep?: <T>(act: () => Promise<T>) => Promise<T>;
  /** Whether objects that are reached from a null object are an error: ExcelPlatform has it. */
  readonly raisesOnNullChains?: boolean;
  /** Left out where requests need not wait while the user edits a cell. */
  readonly cellEditing?: CellEditing;
}

/** The connection of one add-in page: executes its batches in order and keeps its objects between them. */
export class HostConnection implements BatchScope {
  readonly globalObject: ClientObject;
  private readonly objects: ObjectFactories;
  readonly whenCalculated: () => Promise<void>;
  readonly whenNoneRuns: BatchScope["whenNoneRuns"];
  private readonly asOneStep: <T>(act: () => Promise<T>) => Promise<T>;
  readonly raisesOnNullChains: boolean;
  private readonly cellEditing: CellEditing | undefined;
  private readonly references = new Map<string, ClientObject>();
  private readonly referenceIds = new WeakMap<ClientObject, string>();
  private nextReference = 1;
  private lastReply: Promise<unknown> = Promise.resolve();

  constructor(options: HostConnectionOptions) {
    const { globalObject, objects = {}, whenCalculated, whenNoneRuns, asOneStep, cellEditing } = options;
    this.raisesOnNullChains = options.raisesOnNullChains ?? false;
    this.globalObject = globalObject;
    this.objects = objects;
    this.whenCalculated = whenCalculated ?? (async () => {});
    this.whenNoneRuns = whenNoneRuns ?? (async (act) => act());
    this.asOneStep = asOneStep ?? ((act) => act());
    this.cellEditing = cellEditing;
  }

  /** Executes a batch after all earlier ones. Throws an OfficeError if the batch is rejected as a whole. */
  async answer(request: RequestBatch, flags = 0): Promise<ReplyBatch> {
    if (this.cellEditing?.isEditing) {
      if ((flags & RequestFlag.delayForCellEdit) === 0) throw inCellEditMode();
      await this.cellEditing.whenEnded();
    }
    const reply = this.lastReply.then(() => this.asOneStep(() => new Batch(request, this).run()));
    this.lastReply = reply.catch(() => undefined);
    return reply;
  }

  readonly identify = (object: ClientObject): Record<string, unknown> => ({
    ...(object.isReference && { _ReferenceId: this.rememberReference(object) }),
    ...(object.id !== undefined && { _Id: object.id }),
  });

  /** How many objects without a permanent reference the add-in has not released yet. */
  get rememberedCount(): number {
    return this.references.size;
  }

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
