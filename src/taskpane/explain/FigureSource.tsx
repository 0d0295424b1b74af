import { publisherOf } from "../../data/publishers";
import type { PublishedFigure } from "../../tables/description";
import { isDatum } from "../../explain/isDatum";
import { SourceLinks } from "../data/SourceLinks";
import { ProvenanceMark } from "../ProvenanceMark";
import type { Language } from "../../data/language";
import type { ExplainMessages } from "../messages/explain";
import { shownFigure } from "./publishedSays";
import { SourceText } from "./SourceText";

interface Props {
  figure: PublishedFigure;
  /** The sheet that the cell is on. */
  sheet: string;
  language: Language;
  locale: string;
  messages: ExplainMessages;
}

/** Where a figure of ours is from that a cell holds, or held. */
export function FigureSource(props: Props) {
  const { figure, language, messages } = props;
  const { provenance, address, readIn } = figure;
  const hasSource = isDatum(figure) || address !== undefined || readIn !== undefined;
  if (!hasSource) return null;
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{messages.sources}</h2>
      <table class="facts">
        <tbody>
          <tr>
            <th scope="row">
              <ProvenanceMark provenance={provenance} language={language} />
            </th>
            <td>
              <Source {...props} />
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Source({ figure, ...props }: Props) {
  const { locale, messages } = props;
  const shown = shownFigure(figure, locale);
  if (isDatum(figure)) {
    const { provenance } = figure;
    return (
      <SourceText
        row={{ kind: "publication", provenance, values: [{ name: "", shown }], data: [figure] }}
        {...props}
      />
    );
  }
  const { address, readIn } = figure;
  return (
    <>
      <span>{shown}</span>
      <small>
        {address === undefined ? (
          readIn
        ) : (
          <SourceLinks label={messages.sourcesOf(publisherOf(address))} urls={[address]} />
        )}
      </small>
    </>
  );
}
