import { ClientObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { Worksheet } from "../workbook/worksheet";
import { changePrintSettings, printSettings, type PageTexts } from "./printSettings";

/** Excel.HeaderFooter: the texts above and below each page. */
export class HeaderFooter extends ClientObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get LeftHeader(): string {
    return this.texts.leftHeader;
  }
  set LeftHeader(text: unknown) {
    this.setText("leftHeader", text);
  }
  get CenterHeader(): string {
    return this.texts.centerHeader;
  }
  set CenterHeader(text: unknown) {
    this.setText("centerHeader", text);
  }
  get RightHeader(): string {
    return this.texts.rightHeader;
  }
  set RightHeader(text: unknown) {
    this.setText("rightHeader", text);
  }
  get LeftFooter(): string {
    return this.texts.leftFooter;
  }
  set LeftFooter(text: unknown) {
    this.setText("leftFooter", text);
  }
  get CenterFooter(): string {
    return this.texts.centerFooter;
  }
  set CenterFooter(text: unknown) {
    this.setText("centerFooter", text);
  }
  get RightFooter(): string {
    return this.texts.rightFooter;
  }
  set RightFooter(text: unknown) {
    this.setText("rightFooter", text);
  }

  private get texts(): PageTexts {
    return printSettings(this.worksheet.cells.sheet).texts;
  }

  private setText(place: keyof PageTexts, text: unknown): void {
    this.worksheet.assertUnprotected();
    if (typeof text !== "string") throw invalidArgument();
    changePrintSettings(this.worksheet.cells, { texts: { ...this.texts, [place]: text } });
  }
}
