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

/** How many paragraphs there is room for beside a name. */
const mostParagraphs = 2;

/** The provenance of an argument's value: the article with its paragraphs, an assumption, the user, or none yet. */
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
      // A value that only Excel can compute was entered by the user as well.
      return <ProvenanceMark provenance={provenance ?? "user"} language={language} />;
  }
}

function firstParagraphs({ paragraphs }: Datum, messages: FunctionsMessages): string {
  const first = paragraphsText(paragraphs.slice(0, mostParagraphs), messages);
  return paragraphs.length > mostParagraphs ? `${first} …` : first;
}
