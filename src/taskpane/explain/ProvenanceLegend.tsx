import type { Language } from "../../data/language";
import type { Provenance } from "../../data/provenance";
import type { ExplainMessages } from "../messages/explain";
import { ProvenanceMark } from "../ProvenanceMark";

/** What is published first, then what is worked out or somebody's view. */
const kinds: readonly Provenance[] = ["stated", "reported", "derived", "guidance", "assumption", "user"];

/** What the kinds of figures mean. */
export function ProvenanceLegend({ language, messages }: { language: Language; messages: ExplainMessages }) {
  return (
    <section class="legend" aria-labelledby="kinds">
      <h2 id="kinds">{messages.kindsMean}</h2>
      <dl>
        {kinds.map((kind) => (
          <>
            <dt>
              <ProvenanceMark provenance={kind} language={language} />
            </dt>
            <dd>{messages[kind]}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
