import type { Language } from "../data/language";
import { Radio } from "./Radio";

interface Props<Value extends string> {
  labelledBy: string;
  /** Groups the radio buttons on the page. */
  name: string;
  chosen: Value;
  onChoose: (value: Value) => void;
  choices: readonly Segment<Value>[];
  /** Whether all segments have the same width, whatever their labels. */
  even?: boolean;
}

export interface Segment<Value extends string> {
  value: Value;
  label: string;
  detail?: string;
  /** A help text, shown below while this choice is selected. */
  help?: string;
  /** The language of the label, where it is not the pane's. */
  lang?: Language;
}

/** A few choices side by side: the browser's radio buttons, drawn as segments. */
export function SegmentedChoice<Value extends string>(props: Props<Value>) {
  const { labelledBy, name, chosen, onChoose, choices, even } = props;
  const help = choices.find(({ value }) => value === chosen)?.help;
  return (
    <>
      <div class={even ? "segments even" : "segments"} role="radiogroup" aria-labelledby={labelledBy}>
        {choices.map(({ value, label, detail, lang }) => (
          <label key={value} lang={lang}>
            <Radio
              name={name}
              value={value}
              checked={value === chosen}
              describedBy={help && value === chosen ? `${name}-help` : undefined}
              onChoose={() => onChoose(value)}
            />
            <span>
              {label} {detail && <small>{detail}</small>}
            </span>
          </label>
        ))}
      </div>
      {help && (
        <p class="help" id={`${name}-help`}>
          {help}
        </p>
      )}
    </>
  );
}
