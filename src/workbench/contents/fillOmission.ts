import { OfficeError } from "../officeHost/protocol/officeError";

/** What of a workbook's contents the workbench cannot take. */
export type FillOmissionKind =
  /** Functions that it does not have, and formulas that it cannot calculate or Excel would not take: the values stand. */
  | "unknownFunction"
  | "uncalculated"
  | "formula"
  | "name"
  | "table"
  | "conditionalFormat"
  | "note"
  | "hyperlink";

export interface FillOmission {
  readonly kind: FillOmissionKind;
  /** Sheet1!A1, a sheet's name, or "" for the workbook; the first place where there are several. */
  readonly place: string;
  readonly count: number;
  /** The function, the part of a formula, or the name. */
  readonly detail: string;
}

/** What was not taken, once for each kind and detail. */
export class FillOmissions {
  private readonly found = new Map<string, FillOmission>();

  add(kind: FillOmissionKind, place: string, detail = ""): void {
    const key = `${kind} ${detail}`;
    const { count = 0, place: first = place } = this.found.get(key) ?? {};
    this.found.set(key, { kind, place: first, detail, count: count + 1 });
  }

  /** Does what Excel or Univer may refuse, and notes it where that is so. */
  attempt(kind: FillOmissionKind, place: string, detail: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      this.add(kind, place, detail);
    }
  }

  get all(): FillOmission[] {
    return [...this.found.values()];
  }
}
