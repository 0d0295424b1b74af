import type { Language } from "../../data/language";
import { selectRange } from "../../excel/read/selection";
import { sheetAddress } from "../../grid/address";
import { insertionsMessages } from "../messages/insertions";
import "./recentInsertions.css";
import type { Insertions } from "./useInsertions";

interface Props {
  insertions: Insertions;
  language: Language;
}

/** What can still be undone: each leads to its place, and has a button that undoes it. */
export function RecentInsertions({ insertions: { isBusy, recent, undo }, language }: Props) {
  const messages = insertionsMessages[language];
  if (recent.length === 0) return null;
  return (
    <section class="card" aria-labelledby="recent-title">
      <h2 id="recent-title">{messages.recentTitle}</h2>
      <ul class="recent">
        {recent.map((inserted) => {
          const { title, cells } = inserted;
          return (
            <li key={`${cells.sheetId}!${cells.address}`}>
              <button type="button" onClick={() => void selectRange(cells.sheetId, cells.address)}>
                <b>{title(language)}</b>
                <code>{sheetAddress(cells.sheetName, cells.address)}</code>
              </button>
              <fluent-button
                class="link"
                appearance="transparent"
                aria-label={messages.undoTitle(title(language))}
                disabled-focusable={isBusy}
                onClick={() => void undo(inserted)}
              >
                {messages.undo}
              </fluent-button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
