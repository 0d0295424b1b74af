import { isEmpty, notAccepted, notKnown } from "./argumentError";
import { textInput, type Input } from "./input";

/** The keywords that a record has something for. */
export function keysOf<Keyword extends string>(record: Readonly<Record<Keyword, unknown>>): `${Keyword}`[] {
  return Object.keys(record) as `${Keyword}`[];
}

/** One of the keywords, whatever its case and the spaces around it. */
export function keyword<Keyword extends string>(
  name: string,
  keywords: readonly Keyword[],
  whenOmitted: NoInfer<Keyword>,
): Input<Keyword> {
  return word(name, keywords, whenOmitted, (accepted, got) => notAccepted(name, accepted, got));
}

/** Which datum is asked for; an unknown one is notAvailable. */
export function item<Item extends string>(
  name: string,
  items: readonly Item[],
  whenOmitted: NoInfer<Item>,
): Input<Item> {
  return word(name, items, whenOmitted, (accepted, got) =>
    (isEmpty(got) ? notAccepted : notKnown)(name, accepted, got),
  );
}

function word<Keyword extends string>(
  name: string,
  keywords: readonly Keyword[],
  whenOmitted: Keyword,
  refusal: (accepted: string, got: unknown) => Error,
): Input<Keyword> {
  return textInput(name, whenOmitted, (value) => {
    const typed = typeof value === "string" && value.trim().toLowerCase();
    const found = keywords.find((each) => each.toLowerCase() === typed);
    if (found === undefined) throw refusal(keywords.join(", "), value);
    return found;
  });
}
