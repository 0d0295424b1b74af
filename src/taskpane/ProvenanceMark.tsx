import type { ComponentChildren } from "preact";
import type { Language } from "../data/language";
import { provenanceText, type Provenance } from "../data/provenance";
import "./ProvenanceMark.css";

interface Props {
  provenance: Provenance;
  language: Language;
  /** What follows the name of the provenance, such as the paragraphs. */
  children?: ComponentChildren;
}

/** The symbol of each provenance: filled for published figures, outlined for derived figures and estimates. */
const shapes: Record<Provenance, ComponentChildren> = {
  stated: (
    <>
      <rect class="filled" x="1" y="1" width="14" height="14" rx="3.5" />
      <path
        class="quotes"
        d="M4 9.2c0-2 .8-3.6 2.6-4.4l.5.9c-.8.4-1.2 1-1.3 1.7h1.4v3.1H4zM8.8 9.2c0-2 .8-3.6 2.6-4.4l.5.9c-.8.4-1.2 1-1.3 1.7H12v3.1H8.8z"
      />
    </>
  ),
  reported: (
    <>
      <rect class="filled" x="1" y="1" width="14" height="14" rx="3.5" />
      <path class="tick" d="m4.6 8.3 2.3 2.3 4.5-5" />
    </>
  ),
  derived: (
    <>
      <rect x="1.65" y="1.65" width="12.7" height="12.7" rx="3" />
      <path d="M5 6.4h6M5 9.6h6" />
    </>
  ),
  assumption: (
    <>
      <rect class="dashed" x="1.65" y="1.65" width="12.7" height="12.7" rx="3" />
      <path d="M4.8 8.9c.9-1.7 2-1.7 3.2-.8s2.3.8 3.2-.9" />
    </>
  ),
  guidance: (
    <>
      <path d="M3.4 2.2h5.2l5.6 5.8-5.6 5.8H3.4c-.8 0-1.4-.6-1.4-1.4V3.6c0-.8.6-1.4 1.4-1.4z" />
      <path d="M4.8 8h4.4M7.4 6 9.4 8l-2 2" />
    </>
  ),
  user: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="m5.2 10.8.4-1.9 3.9-3.9 1.5 1.5-3.9 3.9z" />
    </>
  ),
};

/** The provenance of a figure: its symbol, and its name beside it. */
export function ProvenanceMark({ provenance, language, children }: Props) {
  return (
    <span class={`provenance ${provenance}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        {shapes[provenance]}
      </svg>
      <span>
        {provenanceText[provenance][language]}
        {children}
      </span>
    </span>
  );
}
