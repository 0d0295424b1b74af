import { useRef } from "preact/hooks";
import { moveByArrows } from "./moveByArrows";
import { useEscape } from "./useEscape";

interface Searched {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Opens the first entry that is shown. */
  readonly openFirst: () => void;
}

/** The keyboard in a search and the list below it: arrows lead from one to the other, Enter opens, Escape clears. */
export function useSearchKeys({ typed, onType, openFirst }: Searched) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  const firstRow = () => list.current?.querySelector<HTMLElement>(".row");
  const clear = () => {
    if (typed === "") return;
    onType("");
    // On the web Office moves the keyboard on Escape, and would have the last word.
    requestAnimationFrame(() => field.current?.focus());
  };
  useEscape(clear);
  const fromSearch = (event: KeyboardEvent) => {
    // Enter and arrows are the input method's while Chinese is being put together.
    if (event.isComposing) return;
    if (event.key === "Enter") openFirst();
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    firstRow()?.focus();
  };
  const inList = (event: KeyboardEvent) => {
    if (event.key === "ArrowUp" && document.activeElement === firstRow()) field.current?.focus();
    else moveByArrows(event);
  };
  return { field, list, clear, fromSearch, inList };
}
