import type { ComponentChildren } from "preact";
import type { Language } from "../../data/language";
import { unitText } from "../../data/provenance";
import type { Headline } from "../../explain/headline";
import type { ExplainMessages } from "../messages/explain";

interface Props {
  headline: Headline;
  /** Why the cell has an error, where more is known of it than the headline. */
  why?: ComponentChildren;
  language: Language;
  messages: ExplainMessages;
}

/** Anything longer is a text, and is shown in a smaller size. */
const longestFigure = 14;

/** The cell's value, and the reason where it is not the result of its formula. */
export function HeadlineText({ headline, why, language, messages }: Props) {
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
      {why ?? (oddity && <p class="oddity">{says[oddity]}</p>)}
    </>
  );
}
