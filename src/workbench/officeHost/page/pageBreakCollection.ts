import { ClientCollection } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { Worksheet } from "../workbook/worksheet";
import { PageBreak } from "./pageBreak";
import { changePrintSettings, printSettings } from "./printSettings";

/** Excel.PageBreakCollection of the breaks between rows. */
export class PageBreakCollection extends ClientCollection {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get Items(): PageBreak[] {
    return this.rows.map((row) => new PageBreak(row));
  }
  GetCount(): number {
    return this.rows.length;
  }

  /** Ends a page before the range. */
  Add(range: unknown): PageBreak {
    this.worksheet.assertUnprotected();
    const { row } = this.worksheet.rangeFrom(range).area;
    if (row === 0) throw invalidArgument();
    const breaks = [...new Set([...this.rows, row])].sort((a, b) => a - b);
    changePrintSettings(this.worksheet.cells, { breaks });
    return new PageBreak(row);
  }
  RemovePageBreaks(): void {
    this.worksheet.assertUnprotected();
    changePrintSettings(this.worksheet.cells, { breaks: [] });
  }

  private get rows(): readonly number[] {
    return printSettings(this.worksheet.cells.sheet).breaks;
  }
}
