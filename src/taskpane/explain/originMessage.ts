import type { ExplainedArgument } from "../../explain/explanation";
import type { ReferredCells } from "../../formulas/value";
import { sheetAddress } from "../../grid/address";
import type { ExplainMessages } from "../messages/explain";

/** A short label for the origin of an argument's value; cells of the given sheet are shown without their sheet. */
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

/** The name of the origin of an argument's value: its cells, its function, or its text in the formula. */
export function originName({ origin, text }: ExplainedArgument, fromSheet: string): string {
  if (origin.kind === "cells") return addressFrom(origin.cells, fromSheet);
  return origin.kind === "call" ? origin.call.id : text;
}

/** Cells by their address, without the sheet if it is the given one; named cells by their name. */
export function cellsMessage(cells: ReferredCells, fromSheet: string, messages: ExplainMessages): string {
  const address = addressFrom(cells, fromSheet);
  if (cells.sheet === undefined) return address;
  return cells.address.includes(":") ? messages.cells(address) : messages.cell(address);
}

/** The address, with its sheet unless that is the given one. */
export function addressFrom({ sheet, address }: ReferredCells, fromSheet: string): string {
  return sheet === undefined || sheet === fromSheet ? address : sheetAddress(sheet, address);
}
