import type { Language } from "../../data/language";
import type { Datum } from "../../data/provenance";
import { shownCell } from "../../explain/shownValue";
import type { SourceRow } from "../../explain/sources";
import { AgeNote } from "../data/AgeNote";
import type { ExplainMessages } from "../messages/explain";
import { paragraphsText } from "../paragraphsText";
import { CompanySources } from "./CompanySources";
import { newestDay } from "./newestDay";
import { addressFrom } from "./originMessage";

interface Props {
  row: SourceRow;
  /** The sheet that the formula is on. */
  sheet: string;
  language: Language;
  /** Whose separators numbers are shown with. */
  locale: string;
  messages: ExplainMessages;
}

/** Values of one provenance, and below them their source. */
export function SourceText(props: Props) {
  const { row, language, messages } = props;
  if (row.kind === "companies") {
    const kind = row.provenance === "reported" ? "reported" : "guidance";
    return (
      <>
        <CompanySources figures={row.figures} {...props} />
        <AgeNote asOf={newestDay(row.figures)} kind={kind} language={language} />
      </>
    );
  }
  const values = row.values.map(({ name, shown }) => `${name} ${shown}`.trim());
  return (
    <>
      <span>{values.join(messages.listSeparator)}</span>
      <small>
        {row.kind === "publication" ? <Publication data={row.data} {...props} /> : remarks(row, props)}
      </small>
    </>
  );
}

function remarks(row: Exclude<SourceRow, { kind: "publication" | "companies" }>, props: Props): string {
  const { sheet, locale, messages } = props;
  if (row.kind === "workings") return messages.fromFiguresBelow;
  const addresses = row.cells.map((cells) => addressFrom(cells, sheet)).join(messages.listSeparator);
  const instead = row.instead.flatMap(({ doc, instead: datum }) => {
    if (!datum) return [];
    const says = datum.provenance === "assumption" ? messages.insteadOfAssumed : messages.insteadOfArticle;
    return [says(doc.name, shownCell(datum.value, doc.unit, locale, "sentence"))];
  });
  const how = row.provenance === "derived" ? messages.inTheSheet : addresses === "" ? messages.typed : "";
  return [how, addresses, ...instead].filter(Boolean).join(messages.remarkSeparator);
}

/** Whether a derivation is arithmetic; others are English prose, which a Chinese pane cannot show. */
function isArithmetic(derivation: string): boolean {
  return /^[^a-z]+$/i.test(derivation);
}

/** What the figures are called, and the publication they are from. */
function Publication({ data, language, messages }: { data: readonly Datum[] } & Props) {
  const [first] = data;
  if (!first) return null;
  const labels = data.map(({ label, derivation = "" }) =>
    isArithmetic(derivation) ? `${label[language]} = ${derivation}` : label[language],
  );
  const paragraphs = [...new Set(data.flatMap((datum) => datum.paragraphs))].sort((a, b) => a - b);
  const { publisher, date, url, title } = first.source;
  return (
    <>
      {labels.join(messages.remarkSeparator)}
      <br />
      <a href={url} title={title} target="_blank" rel="noreferrer">
        {publisher}
      </a>
      {[date, paragraphsText(paragraphs, messages)].map((fact) => fact && `${messages.factSeparator}${fact}`)}
    </>
  );
}
