import type { PaneMessages } from "./messages/pane";
import "./PaneTabs.css";

const tabs = ["tables", "functions", "explain", "data"] as const;
export type Tab = (typeof tabs)[number];

interface Props {
  chosen: Tab;
  /** Whether a view outside the tabs is shown. */
  aside: boolean;
  onChoose: (tab: Tab) => void;
  messages: PaneMessages;
}

/** The tabs on top of the pane; one that is chosen again goes back to its beginning. */
export function PaneTabs({ chosen, aside, onChoose, messages }: Props) {
  const names = {
    tables: messages.tablesTab,
    functions: messages.functionsTab,
    explain: messages.explainTab,
    data: messages.dataTab,
  };
  const moveByArrows = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      // Past the search above it.
      document.querySelector<HTMLElement>("main.list .row")?.focus();
    }
    const next = neighbour(chosen, event.key);
    if (!next) return;
    event.preventDefault();
    document.getElementById(next)?.focus();
    onChoose(next);
  };
  return (
    <header>
      <div class="tabs" role="tablist" aria-label={messages.tabs} onKeyDown={moveByArrows}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={tab}
            aria-selected={tab === chosen && !aside}
            // Tab reaches the chosen one alone; arrows go on from there.
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => onChoose(tab)}
          >
            <span data-name={names[tab]}>{names[tab]}</span>
          </button>
        ))}
      </div>
    </header>
  );
}

/** The tab that a key leads to; beyond the last comes the first. */
function neighbour(from: Tab, key: string): Tab | undefined {
  const at = tabs.indexOf(from);
  switch (key) {
    case "ArrowLeft":
      return tabs.at(at - 1);
    case "ArrowRight":
      return tabs[(at + 1) % tabs.length];
    case "Home":
      return tabs[0];
    case "End":
      return tabs.at(-1);
    default:
      return undefined;
  }
}
