import { useMemo } from "preact/hooks";
import { languages } from "../../data/language";
import "../fluent";
import { functionsMessages } from "../messages/functions";
import { paneMessages } from "../messages/pane";
import { useKept } from "../useKept";
import type { ViewProps } from "../viewProps";
import { useFormulaPlace } from "../insertions/useFormulaPlace";
import { useSeparators } from "../numbers/useSeparators";
import { callsIn, type EditedCall } from "./editing";
import { FunctionForm } from "./FunctionForm";
import "./functionForm.css";
import { FunctionList } from "./FunctionList";
import "./functionList.css";
import { searchableFunctions } from "./searchFunctions";
import { useForms } from "./useForms";
import { useFunctionDocs } from "./useFunctionDocs";

/** What the tab shows; after going back to the list, `left` is the function that was open. */
export type FunctionsView =
  { readonly kind: "list"; readonly left?: string } | { readonly kind: "detail"; readonly id: string };

interface Props extends ViewProps {
  view: FunctionsView;
  onOpen: (id: string) => void;
  onBack: () => void;
}

/** The functions: the list of them, or the form of the one that was opened. */
export function FunctionsTab({ view, onOpen, onBack, ...shared }: Props) {
  const { language } = shared;
  const { docs, failed, tryAgain } = useFunctionDocs();
  const [filter, setFilter] = useKept("search of functions", { typed: "", family: "" });
  const functions = useMemo(
    () =>
      docs &&
      searchableFunctions(
        docs[language],
        languages.map((each) => docs[each]),
      ),
    [docs, language],
  );
  const inExcel = shared.host === "excel";
  const separators = useSeparators(shared.locale, inExcel);
  const { formOf, enter, edit } = useForms();
  const found = useFormulaPlace(1, 1, shared.selectionChanges, inExcel && view.kind === "list");
  if (!functions) return failed ? <NotLoaded onRetry={tryAgain} {...shared} /> : <main aria-busy="true" />;
  const all = functions.map(({ doc }) => doc);
  const open = view.kind === "detail" ? all.find(({ id }) => id === view.id) : undefined;
  const onEdit = (edited: EditedCall) => {
    const doc = all.find(({ id }) => id === edited.call.id);
    if (!doc) return;
    edit(edited, doc, separators);
    onOpen(doc.id);
  };
  if (open) {
    return (
      <FunctionForm
        key={open.id}
        doc={open}
        docs={all}
        contents={formOf(open.id)}
        separators={separators}
        onEnter={(entries) => enter(open.id, entries)}
        onEdit={onEdit}
        onBack={onBack}
        {...shared}
      />
    );
  }
  return (
    <FunctionList
      title={paneMessages[language].functionsTab}
      functions={functions}
      filter={filter}
      onFilter={setFilter}
      left={view.kind === "list" ? view.left : undefined}
      onOpen={onOpen}
      editable={found.kind === "found" ? callsIn(found.place) : []}
      onEdit={onEdit}
      messages={functionsMessages[language]}
    />
  );
}

function NotLoaded({ onRetry, language }: { onRetry: () => void } & ViewProps) {
  return (
    <main class="notLoaded">
      <p role="alert">{functionsMessages[language].docsNotLoaded}</p>
      <fluent-button onClick={onRetry}>{functionsMessages[language].tryAgain}</fluent-button>
    </main>
  );
}
