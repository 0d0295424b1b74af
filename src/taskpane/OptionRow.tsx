import type { ComponentChildren } from "preact";

interface Props {
  /** The id of the label, for the control's aria-labelledby. */
  labelId: string;
  label: string;
  children: ComponentChildren;
}

/** One option of a form: its label, and the control beside it. */
export function OptionRow({ labelId, label, children }: Props) {
  return (
    <>
      <span id={labelId}>{label}</span>
      <div>{children}</div>
    </>
  );
}
