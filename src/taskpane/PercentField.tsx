import { useState } from "preact/hooks";

interface Props {
  labelledBy: string;
  /** A fraction: 0.05 is shown as 5%. */
  value: number;
  onChange: (value: number) => void;
  /** The message on an entry that is not a rate. */
  expected: string;
  locale: string;
}

/** A field for a rate, in percent as it is typed into a cell: 5 and 5% are the same. */
export function PercentField({ labelledBy, value, onChange, expected, locale }: Props) {
  const [entry, setEntry] = useState<string>();
  const shown = value.toLocaleString(locale, { style: "percent", maximumFractionDigits: 2 });
  const isWrong = entry !== undefined && rateOf(entry) === undefined;
  const enter = (text: string) => {
    setEntry(text);
    const rate = rateOf(text);
    if (rate !== undefined) onChange(rate);
  };
  return (
    <input
      class="percent"
      inputMode="decimal"
      aria-labelledby={labelledBy}
      aria-invalid={isWrong}
      title={isWrong ? expected : undefined}
      value={entry ?? shown}
      onInput={(event) => enter(event.currentTarget.value)}
      onBlur={() => setEntry(undefined)}
    />
  );
}

/** The fraction that a text such as 5, 5% or 2,5 % means; undefined for anything that is no growth above −100 %. */
function rateOf(text: string): number | undefined {
  const match = /^\s*([+-]?\d+(?:[.,]\d+)?)\s*%?\s*$/.exec(text);
  const percent = Number(match?.[1]?.replace(",", "."));
  return match && percent > -100 && percent <= 1000 ? percent / 100 : undefined;
}
