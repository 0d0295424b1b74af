import type { Language } from "../../data/language";
import type { Datum } from "../../data/provenance";
import type { ExplainedArgument } from "../../explain/explanation";
import type { FunctionsMessages } from "../messages/functions";
import { paragraphsText } from "../paragraphsText";
import { ProvenanceMark } from "../ProvenanceMark";

interface Props {
  argument: ExplainedArgument;
  language: Language;
  messages: FunctionsMessages;
}

/** Beside a name there is room for so many paragraphs. */
const mostParagraphs = 2;

/** Whose value an argument has: the article's with its paragraphs, an assumption, the user's, or none yet. */
export function ArgumentKind({ argument, language, messages }: Props) {
  const { doc, origin, provenance } = argument;
  switch (origin.kind) {
    case "nowhere":
      return <small>{doc.optional ? messages.optional : messages.required}</small>;
    case "default":
      return origin.datum ? (
        <ProvenanceMark provenance={origin.datum.provenance} language={language}>
          {` ${firstParagraphs(origin.datum, messages)}`}
        </ProvenanceMark>
      ) : (
        <small>{messages.byDefault}</small>
      );
    default:
      // What only Excel can work out was entered here all the same.
      return <ProvenanceMark provenance={provenance ?? "user"} language={language} />;
  }
}

function firstParagraphs({ paragraphs }: Datum, messages: FunctionsMessages): string {
  const first = paragraphsText(paragraphs.slice(0, mostParagraphs), messages);
  return paragraphs.length > mostParagraphs ? `${first} …` : first;
}
