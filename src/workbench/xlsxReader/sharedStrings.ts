import { plainText } from "./fileText";
import { limits } from "./limits";
import { XlsxRefusal } from "./xlsxRefusal";
import type { XmlEvents } from "./xml";

/** Excel has at most one text for each cell. */
const mostTexts = 2 * limits.cells;

/** The texts that cells refer to by number. */
export class SharedStrings implements XmlEvents {
  readonly texts: string[] = [];
  /** Those of which some letters look different. */
  readonly rich = new Set<number>();
  private pieces = "";
  private runs = 0;
  private looks = 0;
  private isText = false;
  private isPhonetic = false;

  open(name: string): void {
    if (name === "si") [this.pieces, this.runs, this.looks] = ["", 0, 0];
    else if (name === "t") this.isText = !this.isPhonetic;
    else if (name === "r") this.runs += 1;
    else if (name === "rPr") this.looks += 1;
    else if (name === "rPh") this.isPhonetic = true;
  }
  text(text: string): void {
    if (this.isText) this.pieces += text;
  }
  close(name: string): void {
    if (name === "t") this.isText = false;
    else if (name === "rPh") this.isPhonetic = false;
    else if (name === "si") this.add();
  }

  private add(): void {
    if (this.texts.length === mostTexts) throw new XlsxRefusal("contentsTooLarge", "shared strings");
    if (this.runs > 1 && this.looks > 0) this.rich.add(this.texts.length);
    this.texts.push(plainText(this.pieces));
  }
}
