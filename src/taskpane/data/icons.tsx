/** The icons of the tab of data. */

/** An arrow into a cell. */
export function InsertIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M1.5 8h7M6 5.5 8.5 8 6 10.5M5 3.5h9.5v9H5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** A sheet over another. */
export function CopyIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round">
        <rect x="5.5" y="2" width="8" height="9.5" rx="1.5" />
        <path d="M3.5 5.5A1 1 0 0 0 2.5 6.5v6A1.5 1.5 0 0 0 4 14h6a1 1 0 0 0 1-1" />
      </g>
    </svg>
  );
}
