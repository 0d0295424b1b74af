import type { Language } from "../../data/language";
import type { CellCause } from "../../excel/read/cellCauses";
import type { CellPlace } from "../../excel/read/readCell";
import { unknownName } from "../../formulas/customFunctionFormula";
import { cellAddress } from "../../grid/address";
import { namesMessages } from "../messages/names";
import { nameFaultText } from "../nameFaultText";
import { addressFrom } from "./originMessage";

interface Props {
  cause: CellCause;
  /** The sheet that the formula is on. */
  sheet: string;
  onFollow: (to: CellPlace) => void;
  language: Language;
}

/** Why a cell shows #NAME?, and the cell that the error comes from where that is another. */
export function NameErrorText({ cause, sheet, onFollow, language }: Props) {
  const messages = namesMessages[language];
  const place = cause.at && { sheet: cause.at.sheet, address: cellAddress(cause.at) };
  return (
    <>
      {place && (
        <p class="oddity">
          {messages.comesFrom(unknownName)}{" "}
          <button type="button" class="ref" onClick={() => onFollow(place)}>
            {addressFrom({ ...place, values: [], isEntered: false }, sheet)}
          </button>
        </p>
      )}
      <p class="oddity">{nameFaultText(cause, messages)}</p>
    </>
  );
}
