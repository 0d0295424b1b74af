import type { Language } from "../../data/language";
import type { Provenance } from "../../data/provenance";
import type { ExplainMessages } from "../messages/explain";
import { ProvenanceMark } from "../ProvenanceMark";

/** Published figures first, then derived ones and estimates. */
const kinds: readonly Provenance[] = ["stated", "reported", "derived", "guidance", "assumption", "user"];

/** What each provenance means. */
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
