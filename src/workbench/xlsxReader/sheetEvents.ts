import { fromCol } from "@borgar/fx";
import { cellCount, formatCell } from "../officeHost/range/cellArea";
import { isSeenWhereEmpty } from "./cellStyles";
import type { CellContents, CellLook, LineContents } from "../contents/workbookContents";
import { excelSheetSize } from "../spreadsheet/sheetSizes";
import { areaIn } from "./areas";
import { serialOf } from "./fileDates";
import { plainText } from "./fileText";
import { cleanFormula, refersElsewhere, SharedFormula } from "./formulas";
import { isDateFormat } from "./numberFormats";
import type { OmissionKind } from "./omission";
import { limits } from "./limits";
import { rowPixels } from "./lineSizes";
import type { SheetContext } from "./sheetContext";
import { XlsxRefusal } from "./xlsxRefusal";
import { isTrue, XmlTree, type XmlAttributes, type XmlEvents } from "./xml";

/** Days from the first of 1900 to the first of 1904, by which dates in some workbooks of Macs begin later. */
const daysTo1904 = 1462;

const cellAddress = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** Takes a sheet as it is read: its cells one by one, and all else as a tree. */
export class SheetEvents implements XmlEvents {
  readonly rows = new Map<number, LineContents>();
  private readonly tree = new XmlTree();
  private readonly found: CellContents[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private isInData = false;
  private isInOrder = true;
  private row = -1;
  private column = -1;
  private lastRow = -1;
  private lastColumn = -1;
  private cell: XmlAttributes = {};
  private formula: { attributes: XmlAttributes; text: string } | undefined;
  private value: string | undefined;
  private inline: string | undefined;
  /** Where text goes that comes next. */
  private target: "formula" | "value" | "inline" | undefined;
  private isPhonetic = false;
  private runLooks = 0;

  constructor(private readonly context: SheetContext) {}

  /** All of the sheet but its cells and rows. */
  get root() {
    return this.tree.root;
  }

  /** Row by row; of a cell that comes twice the last. */
  get cells(): CellContents[] {
    if (this.isInOrder) return this.found;
    const byPlace = new Map(
      this.found.map((cell) => [cell.row * excelSheetSize.columnCount + cell.column, cell]),
    );
    return [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (!this.isInData) {
      this.tree.open(name, attributes);
      this.isInData = name === "sheetData";
      return;
    }
    switch (name) {
      case "row":
        this.openRow(attributes);
        break;
      case "c":
        this.openCell(attributes);
        break;
      case "f":
        this.formula = { attributes, text: "" };
        this.target = "formula";
        break;
      case "v":
        this.value = "";
        this.target = "value";
        break;
      case "is":
        this.inline = "";
        break;
      case "t":
        this.target = this.isPhonetic ? undefined : "inline";
        break;
      case "rPh":
        this.isPhonetic = true;
        break;
      case "rPr":
        this.runLooks += 1;
        break;
    }
  }

  text(text: string): void {
    if (!this.isInData) this.tree.text(text);
    else if (this.target === "value") this.value += text;
    else if (this.target === "formula" && this.formula) this.formula.text += text;
    else if (this.target === "inline") this.inline = (this.inline ?? "") + text;
  }

  close(name: string): void {
    if (name === "sheetData") this.isInData = false;
    if (!this.isInData) this.tree.close();
    else if (name === "c") this.closeCell();
    else if (name === "rPh") this.isPhonetic = false;
    else if (["f", "v", "t"].includes(name)) this.target = undefined;
  }

  private openRow({ r, ht, hidden, customHeight, outlineLevel, s, customFormat }: XmlAttributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row < excelSheetSize.rowCount)) throw this.broken(`row ${r}`);
    const isHidden = isTrue(hidden);
    // Heights that follow from the contents are left out: the workbench finds its own.
    const size = isTrue(customHeight) && Number(ht) >= 0 ? rowPixels(Number(ht)) : undefined;
    if (isHidden || size !== undefined) {
      this.rows.set(this.row, { index: this.row, ...(size !== undefined && { size }), isHidden });
    }
    const place = `${this.row + 1}:${this.row + 1}`;
    if (Number(outlineLevel) > 0) this.context.omit("outline", place);
    if (isTrue(customFormat) && isSeenWhereEmpty(this.context.styles.ofCell(Number(s)))) {
      this.context.omit("lineFormat", place);
    }
  }

  private openCell(attributes: XmlAttributes): void {
    this.cell = attributes;
    [this.formula, this.value, this.inline, this.target, this.runLooks] = [
      undefined,
      undefined,
      undefined,
      undefined,
      0,
    ];
    this.isPhonetic = false;
    const { r } = attributes;
    if (r === undefined) this.column += 1;
    else {
      const [, letters = "", digits = ""] = cellAddress.exec(r) ?? [];
      [this.row, this.column] = [Number(digits) - 1, letters ? fromCol(letters) : -1];
    }
    const { row, column } = this;
    const isInside =
      row >= 0 && row < excelSheetSize.rowCount && column >= 0 && column < excelSheetSize.columnCount;
    if (!isInside) throw this.broken(`cell ${r}`);
    this.isInOrder &&= row > this.lastRow || (row === this.lastRow && column > this.lastColumn);
    [this.lastRow, this.lastColumn] = [row, column];
  }

  private closeCell(): void {
    const { row, column } = this;
    const { look, omitted } = this.context.styles.ofCell(Number(this.cell["s"] ?? 0));
    const formula = this.formulaHere();
    const { value, isError } = this.content(look);
    const isFormatted = Object.keys(look.style).length > 0;
    if (formula === undefined && value === "" && !isFormatted) return;
    const fills = formula === undefined ? undefined : this.fills();
    const characters = (formula?.length ?? 0) + (typeof value === "string" ? value.length : 0);
    this.context.countCells(fills ? cellCount(fills) : 1, characters);
    for (const kind of omitted) this.omitHere(kind);
    if (this.cell["vm"] !== undefined && formula === undefined) this.omitHere("dataType");
    this.found.push({
      row,
      column,
      value,
      isError,
      ...(formula !== undefined && { formula }),
      ...(fills && { fills }),
      look,
    });
  }

  private content(look: CellLook): { value: CellContents["value"]; isError: boolean } {
    const text = this.value ?? "";
    switch (this.cell["t"]) {
      case "s": {
        const index = Number(text);
        if (this.context.strings.rich.has(index)) this.omitHere("richText");
        return { value: text === "" ? "" : (this.context.strings.texts[index] ?? ""), isError: false };
      }
      case "inlineStr":
        if (this.runLooks > 1) this.omitHere("richText");
        return { value: plainText(this.inline ?? text), isError: false };
      case "str":
        return { value: plainText(text), isError: false };
      case "b":
        return { value: isTrue(text.trim()), isError: false };
      case "e":
        return { value: text, isError: text !== "" };
      case "d":
        return { value: serialOf(text) ?? text, isError: false };
      default:
        return { value: this.number(text, look), isError: false };
    }
  }

  private number(text: string, look: CellLook): number | string {
    const number = Number(text);
    if (text.trim() === "" || !Number.isFinite(number)) return text.trim();
    if (!this.context.beginsIn1904 || !isDateFormat(look.style.n?.pattern)) return number;
    return number + daysTo1904;
  }

  private formulaHere(): string | undefined {
    if (!this.formula) return undefined;
    const { attributes, text } = this.formula;
    if (attributes["t"] === "dataTable") {
      this.omitHere("dataTable");
      return undefined;
    }
    if (text.length > limits.formulaLength) {
      this.omitHere("formula");
      return undefined;
    }
    const { row, column } = this;
    const own = cleanFormula(plainText(text));
    const { t, si = "" } = attributes;
    if (t === "shared" && own !== "") this.shared.set(si, new SharedFormula(own, row, column));
    const formula = t === "shared" && own === "" ? this.shared.get(si)?.at(row, column) : own;
    if (!formula) return undefined;
    if (!refersElsewhere(formula)) return formula;
    this.omitHere("externalLink");
    return undefined;
  }

  private fills(): CellContents["fills"] {
    const { t, ref } = this.formula?.attributes ?? {};
    return t === "array" ? areaIn(ref) : undefined;
  }

  private omitHere(kind: OmissionKind): void {
    this.context.omit(kind, formatCell(this.row, this.column));
  }

  private broken(detail: string): XlsxRefusal {
    return new XlsxRefusal("brokenXml", `${this.context.part}: ${detail}`);
  }
}
