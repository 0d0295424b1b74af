import type { Language } from "../../data/language";
import type { Provenance } from "../../data/provenance";
import { ProvenanceMark } from "../ProvenanceMark";
import type { ExplainWords } from "./words";

/** What is published first, then what is worked out or somebody's view. */
const kinds: readonly Provenance[] = ["stated", "reported", "derived", "guidance", "assumption", "user"];

/** What the kinds of figures mean. */
export function ProvenanceLegend({ language, words }: { language: Language; words: ExplainWords }) {
  return (
    <section class="legend" aria-labelledby="kinds">
      <h2 id="kinds">{words.kindsMean}</h2>
      <dl>
        {kinds.map((kind) => (
          <>
            <dt>
              <ProvenanceMark provenance={kind} language={language} />
            </dt>
            <dd>{words[kind]}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
