import { reconcile } from "./reconciliation";
import type { DataWords } from "./factsProps";

const { year } = reconcile();

/** What the article does not give, so that nobody looks for it here. */
export function UnsaidNote({ words }: { words: DataWords }) {
  return (
    <section aria-labelledby="unsaid">
      <header>
        <h2 id="unsaid">{words.unsaid}</h2>
      </header>
      <ul>
        {[words.noSplit, words.noPriorAmount(String(year)), words.noLists].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
