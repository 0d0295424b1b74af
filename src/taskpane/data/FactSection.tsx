import type { ComponentChildren } from "preact";

interface Props {
  /** Of the heading. */
  id: string;
  title: string;
  /** At the end of the heading's line: source, kind, unit. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** Facts of one kind under their heading. */
export function FactSection({ id, title, aside, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span>{aside}</span>}
      </header>
      {children}
    </section>
  );
}
