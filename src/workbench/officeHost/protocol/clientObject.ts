import { invalidArgument, itemNotFound } from "./officeError";

/**
 * The host's side of an Office.js class. Its members that start with a capital letter carry the names of the
 * protocol and are what an add-in can reach; all others are the host's own. Office.js sends an omitted argument as null
 * where it sends it at all.
 */
export abstract class ClientObject {
  /** The reference by which the add-in addresses this object in a later request, if it has a permanent one. */
  get id(): string | undefined {
    return undefined;
  }

  /** True for objects without a permanent reference, which the host has to keep for later requests. */
  get isReference(): boolean {
    return false;
  }

  /** Whether properties of the object depend on what formulas come to. */
  get showsResults(): boolean {
    return true;
  }
}

/** What an `…OrNullObject` method returns when there is no such object. */
export class NullObject extends ClientObject {}

export const nullObject = new NullObject();

/** A list of objects whose elements an add-in loads through `items`. */
export abstract class ClientCollection extends ClientObject {
  abstract get Items(): readonly ClientObject[];
}

/** A collection whose items an add-in asks for by their name or id. */
export abstract class KeyedCollection<Item extends ClientObject> extends ClientCollection {
  abstract override get Items(): readonly Item[];
  abstract find(key: unknown): Item | undefined;

  GetItem(key: unknown): Item {
    const item = this.find(key);
    if (!item) throw itemNotFound();
    return item;
  }
  GetItemOrNullObject(key: unknown): Item | NullObject {
    return this.find(key) ?? nullObject;
  }
  Indexer(key: unknown): Item {
    return this.GetItem(key);
  }
  GetCount(): number {
    return this.Items.length;
  }
}

/** A keyed collection whose items an add-in may also ask for by their position. */
export abstract class OrderedCollection<Item extends ClientObject> extends KeyedCollection<Item> {
  GetItemAt(index: number): Item {
    const item = this.Items[index];
    if (!item) throw invalidArgument();
    return item;
  }
}

/** The member by its protocol name, or undefined where this host has none. */
export function findMember(object: ClientObject, name: string): PropertyDescriptor | undefined {
  if (!/^_?[A-Z]/.test(name)) return undefined;
  for (let level: object = object; level !== ClientObject.prototype; level = Object.getPrototypeOf(level)) {
    const member = Object.getOwnPropertyDescriptor(level, name);
    if (member) return member;
  }
  return undefined;
}

/** The names of all properties an add-in can load, in the order of their declaration. */
export function propertyNames(object: ClientObject): string[] {
  const names: string[] = [];
  for (let level: object = object; level !== ClientObject.prototype; level = Object.getPrototypeOf(level)) {
    const members = Object.entries(Object.getOwnPropertyDescriptors(level));
    names.push(...members.filter(([name, { get }]) => get && /^[A-Z]/.test(name)).map(([name]) => name));
  }
  return names;
}
