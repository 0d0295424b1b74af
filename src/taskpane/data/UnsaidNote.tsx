import type { DataMessages } from "../messages/data";
import { FactSection } from "./FactSection";
import { reconcile } from "./reconciliation";

const { year } = reconcile();

/** What the article does not give, so that nobody looks for it here. */
export function UnsaidNote({ messages }: { messages: DataMessages }) {
  return (
    <FactSection id="unsaid" title={messages.unsaid}>
      <ul>
        {[messages.noSplit, messages.noPriorAmount(String(year)), messages.noLists].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </FactSection>
  );
}
