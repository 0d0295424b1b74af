import { useLayoutEffect } from "preact/hooks";

/** Fields that are entered; in a search Escape has its own meaning. */
const fields = "input:not([type=radio], [type=checkbox], [type=search]), select, textarea";

/** Calls back when Escape is pressed anywhere in the pane; in a field the first press leaves the field alone. */
export function useEscape(onEscape: () => void): void {
  // A layout effect, so that no key is missed between drawing and listening.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // While Chinese is being put together, Escape is the input method's.
      if (event.key !== "Escape" || event.isComposing) return;
      if (!document.activeElement?.matches(fields)) return onEscape();
      // On the web Office moves the keyboard on Escape, and would have the last word.
      requestAnimationFrame(() => document.querySelector<HTMLElement>("main h1")?.focus());
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [onEscape]);
}
