import { unitText, type Provenance } from "../../data/provenance";
import { ProvenanceMark } from "../ProvenanceMark";
import type { FactsProps } from "./factsProps";

interface Props extends Pick<FactsProps, "language" | "messages"> {
  provenance: Provenance;
}

/** Of which kind all figures of a section are, and in which unit. */
export function KindAndUnit({ provenance, language, messages }: Props) {
  return (
    <ProvenanceMark provenance={provenance} language={language}>
      {`${messages.detailSeparator}${unitText.usdBn[language]}`}
    </ProvenanceMark>
  );
}
