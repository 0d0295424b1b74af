import type { ExplainedArgument } from "../../explain/explanation";
import type { ReferredCells } from "../../formulas/value";
import { sheetAddress } from "../../grid/address";
import type { ExplainMessages } from "../messages/explain";

/** Where an argument's value is from, in a word or two, as seen from a sheet. */
export function originMessage(
  { origin }: ExplainedArgument,
  fromSheet: string,
  messages: ExplainMessages,
): string {
  switch (origin.kind) {
    case "default":
      return messages.byDefault;
    case "nowhere":
      return messages.notGiven;
    case "formula":
      return messages.typed;
    case "cells":
      return cellsMessage(origin.cells, fromSheet, messages);
    case "call":
      return messages.fromCall(origin.call.id);
    case "arithmetic":
      return messages.workedOut;
    case "excel":
      return messages.byExcel;
  }
}

/** Where an argument's value is from, by name: the cells, the function, or what stands in the formula. */
export function originName({ origin, text }: ExplainedArgument, fromSheet: string): string {
  if (origin.kind === "cells") return addressFrom(origin.cells, fromSheet);
  return origin.kind === "call" ? origin.call.id : text;
}

/** Cells by their address as seen from a sheet; what a name stands for by the name. */
export function cellsMessage(cells: ReferredCells, fromSheet: string, messages: ExplainMessages): string {
  const address = addressFrom(cells, fromSheet);
  if (cells.sheet === undefined) return address;
  return cells.address.includes(":") ? messages.cells(address) : messages.cell(address);
}

/** The address, with its sheet where that is another. */
export function addressFrom({ sheet, address }: ReferredCells, fromSheet: string): string {
  return sheet === undefined || sheet === fromSheet ? address : sheetAddress(sheet, address);
}
