import { CellBorderCollection } from "../range/cellBorderCollection";
import { ClientObject, findMember, propertyNames } from "./clientObject";
import { apiNotFound, invalidArgument } from "./officeError";
import { readProperty } from "./query";

type Bag = Readonly<Record<string, unknown>>;

/** The properties that are true in the options, with the same nesting. */
export function readProperties(object: ClientObject, options: unknown): Bag {
  // The options of borders are those of one border and apply to each.
  if (object instanceof CellBorderCollection) {
    const sides = propertyNames(object).map((name) => [camelCase(name), readMember(object, name, options)]);
    return Object.fromEntries(sides) as Bag;
  }
  const wanted = Object.entries(toBag(options)).filter(([, option]) => option !== false);
  return Object.fromEntries(
    wanted.map(([name, option]) => [name, readMember(object, pascalCase(name), option)]),
  );
}

/** Sets an object's properties, and those of the objects within, in the order in which they are given. */
export function writeProperties(object: ClientObject, properties: unknown): void {
  for (const [name, value] of Object.entries(toBag(properties))) {
    const member = pascalCase(name);
    if (isBag(value)) {
      const inner = readProperty(object, member);
      if (!(inner instanceof ClientObject)) throw invalidArgument();
      writeProperties(inner, value);
    } else {
      if (!findMember(object, member)?.set) throw apiNotFound(`setting ${object.constructor.name}.${member}`);
      (object as unknown as Record<string, unknown>)[member] = value;
    }
  }
}

function readMember(object: ClientObject, member: string, option: unknown): unknown {
  const value = readProperty(object, member);
  if (value instanceof ClientObject) return readProperties(value, option);
  if (option !== true) throw invalidArgument();
  return value;
}

function toBag(value: unknown): Bag {
  if (!isBag(value)) throw invalidArgument();
  return value;
}

function isBag(value: unknown): value is Bag {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
