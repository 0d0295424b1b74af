import { ClientObject } from "../protocol/clientObject";
import type { Worksheet } from "../workbook/worksheet";
import { HeaderFooter } from "./headerFooter";

/** Excel.HeaderFooterGroup; all pages have the same here. */
export class HeaderFooterGroup extends ClientObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.worksheet);
  }
  get State(): string {
    return "Default";
  }
}
