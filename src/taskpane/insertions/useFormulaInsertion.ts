import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../data/language";
import { insertFormula, type FormulaInsertion, type FormulaPlace } from "../../excel/insertion/insertFormula";
import { isStillSelected } from "../../excel/read/selection";
import type { RangeSize } from "../../grid/address";
import type { InsertionEnd, Says } from "./activity";
import { failure } from "./failure";
import type { Insertions } from "./useInsertions";
import { insertionsMessages } from "../messages/insertions";
import { formulaObstacleMessage } from "./formulaObstacleMessage";
import { moved } from "./moved";

interface Inserting {
  /** As it is shown. */
  readonly title: Says;
  /** In English. */
  readonly formula: string;
  readonly size: RangeSize;
}

/** Inserts a formula on demand; the place whose contents it would replace, until the user has agreed or chosen another. */
export function useFormulaInsertion(inserting: Inserting, found: FoundCell, { insert }: Insertions) {
  const [filled, setFilled] = useState<FormulaPlace>();
  const dismiss = () => setFilled(undefined);
  useEffect(dismiss, [inserting.formula, found?.sheetId, found?.first.row, found?.first.column]);
  const insertAt = (place: FormulaPlace, replace: boolean) =>
    insert(inserting.title, async () => {
      dismiss();
      const end = await insertWhereShown(inserting, place, replace).catch(failure);
      if (end.kind !== "filled") return end;
      setFilled(end.place);
      return undefined;
    });
  return { filled, insert: insertAt, dismiss };
}

type FoundCell = FormulaPlace["target"] | undefined;

/** The same as insertFormula, unless another cell is selected by now. */
async function insertWhereShown(
  inserting: Inserting,
  place: FormulaPlace,
  replace: boolean,
): Promise<InsertionEnd | (FormulaInsertion & { readonly kind: "filled" })> {
  const { formula, size } = inserting;
  if (!(await isStillSelected(place.target))) return moved;
  return endOf(await insertFormula(formula, place, size, replace), inserting);
}

function endOf({ kind, place }: FormulaInsertion, { title, size }: Inserting) {
  switch (kind) {
    case "filled":
      return { kind, place };
    case "refused":
      return {
        kind,
        why: (language: Language) =>
          formulaObstacleMessage(place, size, insertionsMessages[language]) ?? moved.why(language),
      };
    case "inserted": {
      const { target, sheetName, address } = place;
      const cells = { sheetId: target.sheetId, sheetName, address };
      return { kind, inserted: { title, cells, newSheets: [] } };
    }
  }
}
