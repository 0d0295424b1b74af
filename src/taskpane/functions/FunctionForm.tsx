import { numberFormat } from "../../explain/numberFormat";
import type { FunctionDoc } from "../../functions/functionDoc";
import { functionModules } from "../functionModules";
import { functionsMessages } from "../messages/functions";
import { TitleRow } from "../tables/TitleRow";
import { FilledQuestion } from "../insertions/FilledQuestion";
import { useFormulaInsertion } from "../insertions/useFormulaInsertion";
import { insertionsMessages } from "../messages/insertions";
import { useEscape } from "../useEscape";
import { Waiting } from "../Waiting";
import type { ViewProps } from "../viewProps";
import { ArgumentField } from "./ArgumentField";
import { callsIn, isWhole, type EditedCall } from "./editing";
import { EditOffer } from "./EditOffer";
import { entriesOf, shownEntry, type Entries } from "./entries";
import { FormulaActions } from "./FormulaActions";
import { argumentWith, FormulaResult } from "./FormulaResult";
import { FunctionDetails } from "./FunctionDetails";
import { localFormula, type NumberSeparators } from "../../formulas/localFormula";
import { parseCalls } from "../../formulas/parseCalls";
import { resultUnits } from "./resultUnits";
import type { FormContents } from "./useForms";
import { useFunctionForm } from "./useFunctionForm";

interface Props extends ViewProps {
  doc: FunctionDoc;
  /** Of all functions, which formulas typed into a field may call. */
  docs: readonly FunctionDoc[];
  contents: FormContents;
  separators: NumberSeparators;
  onEnter: (entries: Entries) => void;
  onEdit: (call: EditedCall) => void;
  onBack: () => void;
}

/** One function: a field for each argument, the result while one types, and the button that inserts it. */
export function FunctionForm({ doc, docs, contents, separators, onEnter, onEdit, onBack, ...view }: Props) {
  const { language, locale, host, selectionChanges, insertions } = view;
  const messages = { ...functionsMessages[language], ...insertionsMessages[language] };
  const defaults = functionModules.get(doc.id)?.defaults;
  const { entries, edited } = contents;
  const form = useFunctionForm({
    doc,
    docs,
    defaults,
    entries,
    edited,
    separators,
    language,
    locale,
    host,
    selectionChanges,
  });
  const { formula, editing, calculation, found, size } = form;
  const { outcome } = calculation.explanation;
  const refused = calculation.kind === "complete" && outcome.kind === "error" && outcome.argument?.name;
  const unknown = calculation.kind === "unknownName" ? calculation : undefined;
  const withUnknown = unknown && argumentWith(unknown)?.name;
  const place = found.kind === "found" ? found.place : undefined;
  const local = localFormula(formula, separators);
  const isUnderstood = calculation.kind !== "unread";
  const inserting = {
    title: () => local,
    formula,
    size,
    numberFormats: editing && !isWhole(editing) ? [] : resultUnits(calculation.explanation).map(numberFormat),
  };
  const { filled, insert } = useFormulaInsertion(formula, place?.target, insertions);
  useEscape(filled?.onCancel ?? onBack);
  const examples = doc.examples.map((example) => entriesOf(parseCalls(example.formula)[0], doc, separators));
  const shared = { language, locale, messages };
  return (
    <>
      <main class="functionForm">
        <TitleRow title={doc.id} onBack={onBack} messages={messages} />
        <p class="about">{doc.description}</p>
        {editing ? (
          <p class="editing" role="status">
            {(isWhole(editing) ? messages.editingFormula : messages.editingPart)(editing.address)}
          </p>
        ) : (
          <EditOffer calls={place ? callsIn(place) : []} onEdit={onEdit} messages={messages} />
        )}
        <div class="argumentFields">
          {calculation.explanation.arguments.map((argument) => {
            const { name } = argument.doc;
            return (
              <ArgumentField
                key={name}
                argument={argument}
                whenOmitted={defaults?.[name]}
                entered={shownEntry(entries[name], place?.sheetName)}
                reading={form.readings[name] ?? { kind: "written", text: "" }}
                unknownName={withUnknown === name ? unknown?.name : undefined}
                isRefused={refused === name}
                separators={separators}
                example={shownEntry(examples[0]?.[name], undefined)}
                inExcel={host === "excel"}
                onEnter={(entry) => onEnter({ ...entries, [name]: entry })}
                {...shared}
              />
            );
          })}
        </div>
        <FormulaResult calculation={calculation} {...shared} />
        {isUnderstood && (
          <p class="written">
            <code aria-label={messages.formula}>{local}</code>
          </p>
        )}
        <FunctionDetails
          doc={doc}
          docs={docs}
          separators={separators}
          onTake={(example) => onEnter(examples[example] ?? {})}
          {...shared}
        />
      </main>
      <footer>
        {host === "excel" && found.kind === "pending" && (
          <Waiting what={messages.connecting} messages={messages} />
        )}
        {view.activityLine}
        {filled ? (
          <FilledQuestion {...filled} messages={messages} />
        ) : (
          <FormulaActions
            host={host}
            found={found}
            isCircular={form.isCircular}
            isReady={form.isReady}
            isBusy={insertions.isBusy}
            size={size}
            isEditing={editing !== undefined}
            formula={isUnderstood ? local : undefined}
            onInsert={(at) => void insert(inserting, at, editing !== undefined)}
            messages={messages}
          />
        )}
      </footer>
    </>
  );
}
