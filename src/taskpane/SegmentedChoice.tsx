interface Props<Value extends string> {
  labelledBy: string;
  /** Groups the radio buttons on the page. */
  name: string;
  chosen: Value;
  onChoose: (value: Value) => void;
  choices: { value: Value; label: string; detail?: string }[];
}

/** A few choices side by side: the browser's radio buttons, drawn as segments. */
export function SegmentedChoice<Value extends string>(props: Props<Value>) {
  const { labelledBy, name, chosen, onChoose, choices } = props;
  return (
    <div class="segments" role="radiogroup" aria-labelledby={labelledBy}>
      {choices.map(({ value, label, detail }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            {label} {detail && <small>{detail}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
