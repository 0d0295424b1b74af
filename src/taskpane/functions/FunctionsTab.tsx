import { useMemo } from "preact/hooks";
import { languages } from "../../data/language";
import "../fluent";
import { functionsMessages } from "../messages/functions";
import { paneMessages } from "../messages/pane";
import { useKept } from "../useKept";
import type { ViewProps } from "../viewProps";
import { FunctionForm } from "./FunctionForm";
import "./functionForm.css";
import { FunctionList } from "./FunctionList";
import "./functionList.css";
import { searchableFunctions } from "./searchFunctions";
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
  if (!functions) return failed ? <NotLoaded onRetry={tryAgain} {...shared} /> : <main aria-busy="true" />;
  const all = functions.map(({ doc }) => doc);
  const open = view.kind === "detail" ? all.find(({ id }) => id === view.id) : undefined;
  if (open) return <FunctionForm key={open.id} doc={open} docs={all} onBack={onBack} {...shared} />;
  return (
    <FunctionList
      title={paneMessages[language].functionsTab}
      functions={functions}
      filter={filter}
      onFilter={setFilter}
      left={view.kind === "list" ? view.left : undefined}
      onOpen={onOpen}
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
