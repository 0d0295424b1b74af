import type { Language } from "../../data/language";
import type { Datum } from "../../data/provenance";
import type { ExplainedArgument } from "../../explain/explanation";
import { paragraphsText } from "../paragraphsText";
import { ProvenanceMark } from "../ProvenanceMark";
import type { FormWords } from "./formWords";

interface Props {
  argument: ExplainedArgument;
  language: Language;
  words: FormWords;
}

/** Beside a name there is room for so many paragraphs. */
const mostParagraphs = 2;

/** Whose value an argument has: the article's with its paragraphs, an assumption, the user's, or none yet. */
export function ArgumentKind({ argument, language, words }: Props) {
  const { doc, origin, provenance } = argument;
  switch (origin.kind) {
    case "nowhere":
      return <small>{doc.optional ? words.optional : words.required}</small>;
    case "default":
      return origin.datum ? (
        <ProvenanceMark provenance={origin.datum.provenance} language={language}>
          {` ${firstParagraphs(origin.datum, language)}`}
        </ProvenanceMark>
      ) : (
        <small>{words.byDefault}</small>
      );
    default:
      // What only Excel can work out was entered here all the same.
      return <ProvenanceMark provenance={provenance ?? "user"} language={language} />;
  }
}

function firstParagraphs({ paragraphs }: Datum, language: Language): string {
  const first = paragraphsText(paragraphs.slice(0, mostParagraphs), language);
  return paragraphs.length > mostParagraphs ? `${first} …` : first;
}
