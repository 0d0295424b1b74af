interface Props {
  /** Groups the radio buttons on the page. */
  name: string;
  value: string;
  checked: boolean;
  describedBy?: string | undefined;
  onChoose: () => void;
}

/** The browser's radio button, one of a group. */
export function Radio({ name, value, checked, describedBy, onChoose }: Props) {
  return (
    <input
      type="radio"
      name={name}
      value={value}
      checked={checked}
      // On the web Office handles Tab, and would stop at each of the group.
      tabIndex={checked ? 0 : -1}
      aria-describedby={describedBy}
      onChange={onChoose}
    />
  );
}
