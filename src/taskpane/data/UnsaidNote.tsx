import type { DataMessages } from "../messages/data";
import { reconcile } from "./reconciliation";

const { year } = reconcile();

/** What the article does not give, so that nobody looks for it here. */
export function UnsaidNote({ messages }: { messages: DataMessages }) {
  return (
    <section aria-labelledby="unsaid">
      <header>
        <h2 id="unsaid">{messages.unsaid}</h2>
      </header>
      <ul>
        {[messages.noSplit, messages.noPriorAmount(String(year)), messages.noLists].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
