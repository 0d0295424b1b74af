import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../data/language";
import {
  insertFormula,
  type FormulaInsertion,
  type FormulaPlace,
  type NewFormula,
} from "../../excel/insertion/insertFormula";
import { undoFormula } from "../../excel/insertion/undoFormula";
import { isStillSelected } from "../../excel/read/selection";
import type { InsertionEnd, Says } from "./activity";
import { failure } from "./failure";
import type { Insertions } from "./useInsertions";
import { insertionsMessages } from "../messages/insertions";
import { formulaObstacleMessage } from "./formulaObstacleMessage";
import { moved } from "./moved";
import { undoEnd } from "./undoEnd";

interface Inserting extends NewFormula {
  /** The formula as it is shown. */
  readonly title: Says;
}

/** A formula that would replace what a cell holds. */
interface Asked {
  readonly inserting: Inserting;
  readonly place: FormulaPlace;
}

/**
 * Inserts formulas on demand; `filled` asks whether one may replace what the cell holds, until the user has answered,
 * chosen another cell, or something else is to be inserted.
 */
export function useFormulaInsertion(subject: string | number, found: FoundCell, { insert }: Insertions) {
  const [asked, setAsked] = useState<Asked>();
  const dismiss = () => setAsked(undefined);
  useEffect(dismiss, [subject, found?.sheetId, found?.first.row, found?.first.column]);
  const insertAt = (inserting: Inserting, place: FormulaPlace, replace: boolean) =>
    insert(inserting.title, async () => {
      dismiss();
      const end = await insertWhereShown(inserting, place, replace).catch(failure);
      if (end.kind !== "filled") return end;
      setAsked({ inserting, place: end.place });
      return undefined;
    });
  const filled = asked && {
    place: asked.place,
    onReplace: () => void insertAt(asked.inserting, asked.place, true),
    onCancel: dismiss,
  };
  return { filled, insert: insertAt };
}

type FoundCell = FormulaPlace["target"] | undefined;

/** The same as insertFormula, unless another cell is selected by now. */
async function insertWhereShown(
  inserting: Inserting,
  place: FormulaPlace,
  replace: boolean,
): Promise<InsertionEnd | (FormulaInsertion & { readonly kind: "filled" })> {
  if (!(await isStillSelected(place.target))) return moved;
  return endOf(await insertFormula(inserting, place, replace), inserting);
}

function endOf(insertion: FormulaInsertion, { title, size }: Inserting) {
  const { place } = insertion;
  switch (insertion.kind) {
    case "filled":
      return { kind: insertion.kind, place };
    case "refused":
      return {
        kind: insertion.kind,
        why: (language: Language) =>
          formulaObstacleMessage(place, size, insertionsMessages[language]) ?? moved.why(language),
      };
    case "inserted": {
      const { target, sheetName, address } = place;
      const cells = { sheetId: target.sheetId, sheetName, address };
      const undo = () => undoEnd(undoFormula(insertion));
      return { kind: insertion.kind, inserted: { title, cells, newSheets: [], undo } };
    }
  }
}
