/** The pane's few icons, drawn in the colour of the text around them. */

export function CheckIcon() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="m2.5 6.5 2.5 2.5 5-6" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}

export function SuccessIcon() {
  return (
    <svg slot="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m5 8 2.5 2.5 4-5" fill="none" stroke="var(--colorNeutralBackground1)" stroke-width="1.5" />
    </svg>
  );
}

export function FailureIcon() {
  return (
    <svg slot="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M8 4v5M8 11v1" fill="none" stroke="var(--colorNeutralBackground1)" stroke-width="1.5" />
    </svg>
  );
}

export function DismissIcon() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="m2.5 2.5 7 7m0-7-7 7" fill="none" stroke="currentColor" stroke-width="1.2" />
    </svg>
  );
}

export function BackIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M12 4.5 6.5 10l5.5 5.5" fill="none" stroke="currentColor" stroke-width="1.2" />
    </svg>
  );
}

export function ChevronIcon() {
  return (
    <svg class="chevron" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m7 3.5 4.5 4.5-4.5 4.5" fill="none" stroke="currentColor" stroke-width="1.2" />
    </svg>
  );
}

export function SearchIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="1.2" stroke-linecap="round">
        <circle cx="7" cy="7" r="4.5" />
        <path d="m10.5 10.5 3.5 3.5" />
      </g>
    </svg>
  );
}
