/** The icons of this tab alone, drawn in the colour of the text around them. */

export function CellsIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="1.2">
        <rect x="2.5" y="3.5" width="11" height="9" rx="1" />
        <path d="M2.5 6.5h11M6 6.5v6" />
      </g>
    </svg>
  );
}
