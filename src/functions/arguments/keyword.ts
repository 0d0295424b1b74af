import { CalculationError } from "../../finance/calculationError";
import { ArgumentError, expectation, isOmitted } from "./argumentError";

/** The keywords an argument takes, as its enum holds them. */
type Keywords<Keyword extends string> = Readonly<Record<string, Keyword>>;

/** Reads one of the keywords, or the default where the argument is omitted. */
export function readKeyword<Keyword extends string>(
  name: string,
  value: unknown,
  keywords: Keywords<Keyword>,
  whenOmitted: `${Keyword}`,
): `${Keyword}` {
  return readWord(value, keywords, whenOmitted, (accepted) => new ArgumentError(name, accepted, value));
}

/** Reads which datum is asked for, or the default where the argument is omitted; an unknown one is notAvailable. */
export function readItem<Item extends string>(
  name: string,
  value: unknown,
  items: Keywords<Item>,
  whenOmitted: `${Item}`,
): `${Item}` {
  return readWord(
    value,
    items,
    whenOmitted,
    (accepted) => new CalculationError("notAvailable", expectation(accepted, value), name),
  );
}

/** The word meant, whatever its case and the spaces around it; any other is refused with those that are accepted. */
function readWord<Keyword extends string>(
  value: unknown,
  keywords: Keywords<Keyword>,
  whenOmitted: `${Keyword}`,
  refusal: (accepted: string) => Error,
): `${Keyword}` {
  if (isOmitted(value)) return whenOmitted;
  const words = Object.values<string>(keywords) as `${Keyword}`[];
  const typed = typeof value === "string" && value.trim().toLowerCase();
  const word = words.find((each) => each.toLowerCase() === typed);
  if (word === undefined) throw refusal(words.join(", "));
  return word;
}
