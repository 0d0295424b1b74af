import { ClientObject, findMember, nullObject, NullObject } from "./clientObject";
import { apiNotFound, invalidArgument, invalidObjectPath, OfficeError } from "./officeError";
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type ReferencedPathIds,
  type ReplyBatch,
  type ReplyError,
  type RequestBatch,
} from "./protocol";
import { queryObject, readProperty } from "./query";

/** The environment of a batch: the roots of its object paths, and the objects that earlier batches left behind. */
export interface BatchScope {
  readonly globalObject: ClientObject;
  createObject(className: string): ClientObject;
  recallReference(referenceId: string): ClientObject;
  forgetReference(referenceId: string): void;
  identify(object: ClientObject): Record<string, unknown>;
  /** Whether what is asked of a null object is an error, and not another null object. */
  readonly raisesOnNullChains: boolean;
  /** Awaited before results are read: Excel has calculated by the time it responds. */
  whenCalculated(): Promise<void>;
  /** Performs a write once no calculation runs: Univer would overwrite it with results for the cells before. */
  whenNoneRuns<T>(act: () => T | Promise<T>): Promise<T>;
}

/** Carries out one request of Office.js, action by action, and stops at the first that fails. */
export class Batch {
  private readonly resolved = new Map<number, ClientObject>();

  constructor(
    private readonly request: RequestBatch,
    private readonly scope: BatchScope,
  ) {}

  async run(): Promise<ReplyBatch> {
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: (await this.execute(action)) ?? null });
        if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      } catch (error) {
        return { Results, TraceIds, Error: this.describeError(error, action, index) };
      }
    }
    return { Results, TraceIds };
  }

  private async execute(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object instanceof NullObject ? null : this.scope.identify(object);
      case ActionType.query:
        return queryObject(object, action.QueryInfo ?? {}, this.scope);
      case ActionType.method:
        return this.callForValue(object, action);
      case ActionType.setProperty:
        return this.setProperty(object, action.Name ?? "", (await this.arguments(action.ArgumentInfo))[0]);
      case ActionType.update:
        return this.update(object, (await this.arguments(action.ArgumentInfo))[0]);
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw apiNotFound(`the action type ${action.ActionType}`);
    }
  }

  private async resolve(pathId: number): Promise<ClientObject> {
    const known = this.resolved.get(pathId);
    if (known) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw invalidArgument(`The request has no object path ${pathId}.`);
    const object = await this.follow(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<ClientObject> {
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return this.scope.globalObject;
      case ObjectPathType.newObject:
        return this.scope.createObject(path.Name ?? "");
      case ObjectPathType.referenceId:
        return this.scope.recallReference(path.Name ?? "");
      case ObjectPathType.nullObject:
        return nullObject;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent instanceof NullObject) {
      if (this.scope.raisesOnNullChains) throw invalidObjectPath();
      return nullObject;
    }
    const value = await this.followFrom(parent, path);
    if (value instanceof ClientObject) return value;
    throw apiNotFound(`${parent.constructor.name}.${path.Name} as an object`);
  }

  private async followFrom(parent: ClientObject, path: ObjectPath): Promise<unknown> {
    switch (path.ObjectPathType) {
      case ObjectPathType.property:
        return readProperty(parent, path.Name ?? "");
      case ObjectPathType.method:
        return this.call(parent, path);
      case ObjectPathType.indexer:
        return this.call(parent, { ...path, Name: "Indexer" });
      default:
        throw apiNotFound(`the object path type ${path.ObjectPathType}`);
    }
  }

  private async callForValue(object: ClientObject, action: Action): Promise<unknown> {
    // The protocol, not the object, determines how long the object is kept.
    if (action.Name === "_KeepReference") return void this.scope.identify(object);
    if (action.Name === "_RemoveReference") {
      return this.scope.forgetReference(String((await this.arguments(action.ArgumentInfo))[0]));
    }
    const value = await this.call(object, action);
    return value instanceof ClientObject ? null : value;
  }

  private async call(
    object: ClientObject,
    { Name = "", ArgumentInfo }: Pick<Action, "Name" | "ArgumentInfo">,
  ) {
    if (object instanceof NullObject) return nullObject;
    const method: unknown = findMember(object, Name)?.value;
    if (typeof method !== "function") throw apiNotFound(`the method ${object.constructor.name}.${Name}`);
    const values = await this.arguments(ArgumentInfo);
    return this.scope.whenNoneRuns(() => method.apply(object, values) as unknown);
  }

  private async setProperty(object: ClientObject, name: string, value: unknown): Promise<void> {
    if (object instanceof NullObject) throw invalidObjectPath();
    if (!findMember(object, name)?.set) throw apiNotFound(`setting ${object.constructor.name}.${name}`);
    await this.scope.whenNoneRuns(() => {
      (object as unknown as Record<string, unknown>)[name] = value;
    });
  }

  private async update(object: ClientObject, properties: unknown): Promise<void> {
    for (const [name, value] of Object.entries(properties ?? {})) await this.setProperty(object, name, value);
  }

  private async arguments({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): Promise<
    unknown[]
  > {
    return Promise.all(Arguments.map((value, i) => this.argument(value, ReferencedObjectPathIds?.[i])));
  }

  private async argument(value: unknown, pathIds: ReferencedPathIds | undefined): Promise<unknown> {
    if (typeof pathIds === "number") return pathIds === 0 ? value : this.resolve(pathIds);
    if (!Array.isArray(pathIds) || !Array.isArray(value)) return value;
    return Promise.all(value.map((element, i) => this.argument(element, pathIds[i])));
  }

  private describeError(error: unknown, action: Action, ActionIndex: number): ReplyError {
    const { code, message, httpStatusCode } = error instanceof OfficeError ? error : unexpectedError(error);
    return {
      Code: code,
      Message: message,
      Location: this.locate(action),
      HttpStatusCode: httpStatusCode,
      ActionIndex,
    };
  }

  /** Where a failed action went wrong, as Excel names it: Range.values, WorksheetCollection.getItem. */
  private locate(action: Action): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const object = this.resolved.get(action.ObjectPathId);
    const owner = object ?? this.resolved.get(path?.ParentObjectPathId ?? 0);
    const member = (object ? action.Name : path?.Name) ?? "";
    const memberName = member.charAt(0).toLowerCase() + member.slice(1);
    return [owner?.constructor.name, memberName].filter(Boolean).join(".");
  }
}

/** A fault of the spreadsheet or of this host: logged in full, and reported to the add-in with Excel's code. */
function unexpectedError(error: unknown): OfficeError {
  console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  return new OfficeError("GeneralException", `There was an internal error: ${reason}`, 500);
}
