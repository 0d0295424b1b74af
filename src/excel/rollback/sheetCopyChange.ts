import type { WorkbookChange } from "./rollback";

/** A copy of a sheet, on its way or made. */
export interface SheetCopyChange extends WorkbookChange {
  /** Set once Excel has answered. */
  id: string | undefined;
}

/** A copy of the sheet of this name; the others are all that were there before, by their ids. */
export function sheetCopyChange(original: string, others: readonly string[]): SheetCopyChange {
  return {
    id: undefined,
    get location() {
      return copyName(original);
    },
    inspect({ workbook: { worksheets } }, sheets) {
      const copies = [...sheets].filter(([id, name]) =>
        this.id === undefined ? !others.includes(id) && isCopyName(name, original) : id === this.id,
      );
      return {
        revert: () => {
          // Among several there is no telling which one the operation made.
          if (copies.length > 1) return copies.map(([, name]) => name);
          for (const [id] of copies) worksheets.getItem(id).delete();
          return [];
        },
      };
    },
  };
}

/** As Excel names copies: Model (2), Model (3). */
function isCopyName(name: string, original: string): boolean {
  const [base, copy] = [original, name].map((each) => each.replace(/ \(\d+\)$/, ""));
  return name !== copy && (base ?? "").startsWith(copy ?? "");
}

function copyName(original: string): string {
  return `${original.replace(/ \(\d+\)$/, "")} (…)`;
}
