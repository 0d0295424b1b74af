import { Radio } from "./Radio";

interface Props<Value extends string> {
  labelledBy: string;
  /** Groups the radio buttons on the page. */
  name: string;
  chosen: Value;
  onChoose: (value: Value) => void;
  /** The detail stands at the right. */
  choices: readonly { value: Value; label: string; detail?: string }[];
}

/** A few choices one below the other, for labels too long to stand side by side. */
export function RadioList<Value extends string>(props: Props<Value>) {
  const { labelledBy, name, chosen, onChoose, choices } = props;
  return (
    <div role="radiogroup" aria-labelledby={labelledBy}>
      {choices.map(({ value, label, detail }) => (
        <label key={value} class="radio">
          <Radio name={name} value={value} checked={value === chosen} onChoose={() => onChoose(value)} />
          <span>{label}</span>
          {detail && <small>{detail}</small>}
        </label>
      ))}
    </div>
  );
}
