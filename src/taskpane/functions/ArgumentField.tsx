import { useState } from "preact/hooks";
import { unitText } from "../../data/provenance";
import { readSelectedRange } from "../../excel/read/selection";
import type { ExplainedArgument } from "../../explain/explanation";
import { shownCell } from "../../explain/shownValue";
import { argumentDescription } from "../../functions/argumentDescription";
import type { Default } from "../../functions/functionModule";
import { localFormula, type NumberSeparators } from "../../formulas/localFormula";
import { numbersMessages } from "../messages/numbers";
import "../numbers/numbers.css";
import type { ArgumentReading } from "./argumentText";
import { FieldRemark } from "./FieldRemark";
import { ArgumentInput } from "./ArgumentInput";
import { ArgumentKind } from "./ArgumentKind";
import type { Entry } from "./entries";
import type { FormProps } from "./formProps";
import { CellsIcon } from "./icons";

interface Props extends FormProps {
  argument: ExplainedArgument;
  whenOmitted: Default | undefined;
  /** What the field holds, as it is shown. */
  entered: string;
  reading: ArgumentReading;
  /** A name in it that the workbook does not have. */
  unknownName: string | undefined;
  /** Whether the function refuses its value. */
  isRefused: boolean;
  separators: NumberSeparators;
  /** What a documented call has here; empty where it leaves it out. */
  example: string;
  inExcel: boolean;
  onEnter: (entry: Entry) => void;
}

/** One argument: its name, whose value it has, and the field to enter another. */
export function ArgumentField(props: Props) {
  const { argument, whenOmitted, entered, reading, unknownName, example, inExcel, onEnter } = props;
  const { language, locale, messages } = props;
  const { doc } = argument;
  const [isPickRefused, setPickRefused] = useState(false);
  const id = `argument-${doc.name}`;
  const isWrong = props.isRefused || unknownName !== undefined || reading.kind !== "written";
  const isUsdBn = entered === "" && typeof whenOmitted === "object" && whenOmitted.unit === "usdBn";
  const enter = (entry: Entry) => {
    setPickRefused(false);
    onEnter(entry);
  };
  const pick = () => void readSelectedRange().then(enter, () => setPickRefused(true));
  return (
    <div class="argument">
      <label for={id} title={argumentDescription(doc)}>
        <b>{doc.name}</b>
        {doc.label}
      </label>
      <span id={`${id}-kind`}>
        <ArgumentKind argument={argument} language={language} messages={messages} />
      </span>
      <div class={`field${entered === "" ? "" : " own"}${isWrong ? " wrong" : ""}`}>
        <ArgumentInput
          id={id}
          doc={doc}
          entered={entered}
          whenOmitted={shownDefault(whenOmitted, argument, locale)}
          example={doc.optional || example === "" ? "" : messages.forExample(example)}
          describedBy={`${id}-kind ${id}-read`}
          isWrong={isWrong}
          onType={(typed) => enter({ typed })}
        />
        {isUsdBn && <span class="unit">{unitText.usdBn[language]}</span>}
        {inExcel && (
          <button
            type="button"
            class="iconButton"
            aria-label={messages.useSelection(doc.name)}
            onClick={pick}
          >
            <CellsIcon />
          </button>
        )}
      </div>
      <FieldRemark
        id={`${id}-read`}
        doc={doc}
        entered={entered}
        reading={reading}
        unknownName={unknownName}
        onChoose={(number) => enter({ typed: localFormula(number, props.separators) })}
        locale={locale}
        messages={{ ...messages, ...numbersMessages[language] }}
      />
      {isPickRefused && (
        <p class="refused" role="alert">
          {messages.selectOneArea}
        </p>
      )}
    </div>
  );
}

/** A default as it might be typed; nothing where there is none. */
function shownDefault(whenOmitted: Default | undefined, { doc }: ExplainedArgument, locale: string): string {
  if (whenOmitted === undefined) return "";
  return shownCell(
    typeof whenOmitted === "object" ? whenOmitted.value : whenOmitted,
    doc.unit,
    locale,
    "exact",
  );
}
