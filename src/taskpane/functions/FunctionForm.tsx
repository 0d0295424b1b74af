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
import { shownEntry } from "./entries";
import { exampleEntries } from "./examples";
import { FormulaActions } from "./FormulaActions";
import { FormulaResult } from "./FormulaResult";
import { FunctionDetails } from "./FunctionDetails";
import { localFormula } from "../../formulas/localFormula";
import { resultUnits } from "./resultUnits";
import { useFunctionForm } from "./useFunctionForm";

interface Props extends ViewProps {
  doc: FunctionDoc;
  /** Of all functions, which formulas typed into a field may call. */
  docs: readonly FunctionDoc[];
  onBack: () => void;
}

/** One function: a field for each argument, the result while one types, and the button that inserts it. */
export function FunctionForm({ doc, docs, onBack, ...view }: Props) {
  const { language, locale, host, selectionChanges, insertions } = view;
  const messages = { ...functionsMessages[language], ...insertionsMessages[language] };
  const defaults = functionModules.get(doc.id)?.defaults;
  const form = useFunctionForm({ doc, docs, defaults, language, locale, host, selectionChanges });
  const { separators, entries, enter, formula, calculation, found, size } = form;
  const place = found.kind === "found" ? found.place : undefined;
  const local = localFormula(formula, separators);
  const { filled, insert, dismiss } = useFormulaInsertion(
    {
      title: () => local,
      formula,
      size,
      numberFormats: resultUnits(calculation.explanation).map(numberFormat),
    },
    place?.target,
    insertions,
  );
  useEscape(filled ? dismiss : onBack);
  const examples = doc.examples.map((example) => exampleEntries(example.formula, doc, separators));
  const shared = { language, locale, messages };
  return (
    <>
      <main class="functionForm">
        <TitleRow title={doc.id} onBack={onBack} messages={messages} />
        <p class="about">{doc.description}</p>
        <div class="argumentFields">
          {calculation.explanation.arguments.map((argument) => {
            const { name } = argument.doc;
            return (
              <ArgumentField
                key={name}
                argument={argument}
                whenOmitted={defaults?.[name]}
                entered={shownEntry(entries[name], place?.sheetName)}
                example={shownEntry(examples[0]?.[name], undefined)}
                inExcel={host === "excel"}
                onEnter={(entry) => enter(name, entry)}
                {...shared}
              />
            );
          })}
        </div>
        <FormulaResult calculation={calculation} {...shared} />
        <p class="written">
          <code aria-label={messages.formula}>{local}</code>
        </p>
        <FunctionDetails
          doc={doc}
          docs={docs}
          separators={separators}
          onTake={(example) => form.fillIn(examples[example] ?? {})}
          {...shared}
        />
      </main>
      <footer>
        {host === "excel" && found.kind === "pending" && (
          <Waiting what={messages.connecting} messages={messages} />
        )}
        {view.activityLine}
        {filled ? (
          <FilledQuestion
            place={filled}
            onReplace={() => void insert(filled, true)}
            onCancel={dismiss}
            messages={messages}
          />
        ) : (
          <FormulaActions
            host={host}
            found={found}
            isCircular={form.isCircular}
            isReady={form.isReady}
            isBusy={insertions.isBusy}
            size={size}
            formula={local}
            onInsert={(at) => void insert(at, false)}
            messages={messages}
          />
        )}
      </footer>
    </>
  );
}
