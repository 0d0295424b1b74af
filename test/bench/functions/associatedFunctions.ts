import { readFileSync } from "node:fs";
import path from "node:path";

/** A function as it is associated with its id: takes the arguments as Excel hands them over. */
export type AssociatedFunction = (...args: unknown[]) => unknown;

const bundle = path.resolve(__dirname, "../../../dist/functions.js");

/**
 * The functions of the production bundle by id, evaluated anew in this realm: what V8 learned of the functions in
 * one comparison does not reach the next.
 */
export function associatedFunctions(): (id: string) => AssociatedFunction {
  const associated = new Map<string, AssociatedFunction>();
  const customFunctions = {
    associate: (id: string, associate: AssociatedFunction) => associated.set(id, associate),
    Error: CustomFunctionsError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
    },
  };
  new Function("CustomFunctions", readFileSync(bundle, "utf8"))(customFunctions);
  return (id) => {
    const found = associated.get(id);
    if (!found) throw new Error(`dist/functions.js associates no ${id}.`);
    return found;
  };
}

class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}
