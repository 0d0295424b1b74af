import type { Language } from "../../data/language";
import { unitText } from "../../data/provenance";
import type { Headline } from "../../explain/headline";
import type { ExplainMessages } from "../messages/explain";

interface Props {
  headline: Headline;
  language: Language;
  messages: ExplainMessages;
}

/** What is longer is a text, which the size of a figure would not suit. */
const longestFigure = 14;

/** What the cell shows, and why where it is not what its formula comes to. */
export function HeadlineText({ headline, language, messages }: Props) {
  const { shown, isError, isUsdBn, oddity, expected = "" } = headline;
  const says = {
    nameUnknown: messages.nameUnknown,
    busy: messages.busy,
    spillBlocked: messages.spillBlocked,
    elsewhere: messages.elsewhere,
    differs: messages.differs(expected),
  };
  return (
    <>
      <p class={`result ${isError ? "bad" : ""} ${shown.length > longestFigure ? "small" : ""}`}>
        <strong>{shown}</strong>
        {isUsdBn && <span>{unitText.usdBn[language]}</span>}
      </p>
      {oddity && <p class="oddity">{says[oddity]}</p>}
    </>
  );
}
