import type { CellLook } from "./workbookContents";

/** The look of a cell of which nothing was said. */
export const plainLook: CellLook = {
  style: {},
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapsText: false,
  indentLevel: 0,
};
