import type { Language } from "../../data/language";
import type { Datum } from "../../data/provenance";
import type { ExplainedArgument } from "../../explain/explanation";
import { KindMark } from "../KindMark";
import { paragraphsText } from "../paragraphsText";
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
  const { doc, origin, kind } = argument;
  switch (origin.from) {
    case "nowhere":
      return <small>{doc.optional ? words.optional : words.required}</small>;
    case "default":
      return origin.datum ? (
        <KindMark kind={origin.datum.kind} language={language}>
          {` ${firstParagraphs(origin.datum, language)}`}
        </KindMark>
      ) : (
        <small>{words.byDefault}</small>
      );
    default:
      // What only Excel can work out was entered here all the same.
      return <KindMark kind={kind ?? "user"} language={language} />;
  }
}

function firstParagraphs({ paragraphs }: Datum, language: Language): string {
  const first = paragraphsText(paragraphs.slice(0, mostParagraphs), language);
  return paragraphs.length > mostParagraphs ? `${first} …` : first;
}
