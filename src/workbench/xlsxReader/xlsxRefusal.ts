/** Why a file is not opened. */
export type RefusalReason =
  /** It has no bytes. */
  | "empty"
  /** More bytes than are read. */
  | "fileTooLarge"
  /** A workbook of Excel 2003 or older: .xls. */
  | "oldXls"
  /** With a password for opening it. */
  | "encrypted"
  /** A binary workbook: .xlsb. */
  | "xlsb"
  /** An add-in: .xlam. */
  | "addIn"
  /** A spreadsheet of LibreOffice: .ods; or another document of its kind. */
  | "openDocument"
  /** A document of Word or PowerPoint. */
  | "otherOffice"
  /** Text: .csv, .html, XML. */
  | "text"
  /** A .zip of something else. */
  | "otherZip"
  /** None of these. */
  | "unknownFormat"
  /** Damaged, or not all of it there. */
  | "brokenZip"
  /** A part of it cannot be read. */
  | "brokenXml"
  /** A part that its other parts need is not there. */
  | "missingPart"
  /** More than is read once it is unpacked. */
  | "contentsTooLarge"
  | "tooManyCells"
  | "tooManySheets"
  | "tooManyStyles";

/** A file that is not opened, and why. */
export class XlsxRefusal extends Error {
  override readonly name = "XlsxRefusal";

  constructor(
    readonly reason: RefusalReason,
    /** What it is about, for those who look into it: a part of the file, a limit. */
    readonly detail = "",
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
  }
}
