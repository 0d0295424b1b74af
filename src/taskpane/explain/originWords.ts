import type { ExplainedArgument } from "../../explain/explanation";
import type { ReferredCells } from "../../formulas/value";
import { sheetAddress } from "../../grid/address";
import type { ExplainWords } from "./words";

/** Where an argument's value is from, in a word or two, as seen from a sheet. */
export function originWords({ origin }: ExplainedArgument, fromSheet: string, words: ExplainWords): string {
  switch (origin.kind) {
    case "default":
      return words.byDefault;
    case "nowhere":
      return words.notGiven;
    case "formula":
      return words.typed;
    case "cells":
      return cellWords(origin.cells, fromSheet, words);
    case "call":
      return words.fromCall(origin.call.id);
    case "arithmetic":
      return words.workedOut;
    case "excel":
      return words.byExcel;
  }
}

/** Where an argument's value is from, by name: the cells, the function, or what stands in the formula. */
export function originName({ origin, text }: ExplainedArgument, fromSheet: string): string {
  if (origin.kind === "cells") return addressFrom(origin.cells, fromSheet);
  return origin.kind === "call" ? origin.call.id : text;
}

/** Cells by their address as seen from a sheet; what a name stands for by the name. */
export function cellWords(cells: ReferredCells, fromSheet: string, words: ExplainWords): string {
  const address = addressFrom(cells, fromSheet);
  if (cells.sheet === undefined) return address;
  return cells.address.includes(":") ? words.cells(address) : words.cell(address);
}

/** The address, with its sheet where that is another. */
export function addressFrom({ sheet, address }: ReferredCells, fromSheet: string): string {
  return sheet === undefined || sheet === fromSheet ? address : sheetAddress(sheet, address);
}
