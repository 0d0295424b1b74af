import type { Language } from "../../data/language";
import { catalogue } from "../catalogue";
import type { Strings } from "../strings/enUS";
import type { ViewProps } from "../viewProps";
import type { Choices } from "./choices";
import { FirstRun } from "./FirstRun";
import { TableDetail } from "./TableDetail";
import { TableList } from "./TableList";

/** What the tab shows; the list knows which table was left for it, if one was. */
export type TablesView =
  | { readonly kind: "firstRun" }
  | { readonly kind: "list"; readonly left?: string }
  | { readonly kind: "detail"; readonly id: string };

interface Props extends ViewProps {
  view: TablesView;
  onOpen: (id: string) => void;
  onBack: () => void;
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
  onLanguage: (language: Language) => void;
  words: Strings;
}

const byId = (id: string) => catalogue.find((table) => table.id === id);

/** The tables: the list of them, or the one that was opened. */
export function TablesTab({ view, onOpen, ...shared }: Props) {
  const { onBack, language, locale, words } = shared;
  const open = view.kind === "detail" ? byId(view.id) : undefined;
  if (open) return <TableDetail key={open.id} table={open} {...shared} />;

  const baseline = view.kind === "firstRun" ? byId("baseline") : undefined;
  if (baseline) {
    return (
      <FirstRun
        baseline={baseline}
        tableCount={catalogue.length}
        onOpen={() => onOpen(baseline.id)}
        onSkip={onBack}
        language={language}
        locale={locale}
        words={words}
      />
    );
  }
  const left = view.kind === "list" ? view.left : undefined;
  return <TableList tables={catalogue} left={left} onOpen={onOpen} language={language} words={words} />;
}
