import { ReferenceNodeFactory } from "@univerjs/engine-formula";
import type { Spreadsheet } from "../types";

interface ReferenceInternals {
  _checkTokenIsTableReference(token: string): boolean;
}

const tableReferencePattern = /^[\p{L}_\\][\p{L}\d_.\\]*\[.*\]$/su;

/** Lets formulas refer to tables with an underscore or a full stop in their names, which Univer 0.25.1 does not. */
export function acceptTableNames({ injector }: Spreadsheet): void {
  const references = injector.get(ReferenceNodeFactory) as unknown as ReferenceInternals;
  const isTableReference = references._checkTokenIsTableReference.bind(references);
  references._checkTokenIsTableReference = (token) =>
    isTableReference(token) || tableReferencePattern.test(token);
}
