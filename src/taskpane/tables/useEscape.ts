import { useLayoutEffect } from "preact/hooks";

/** Calls back when Escape is pressed, wherever in the pane. */
export function useEscape(onEscape: () => void): void {
  // From the moment the view is drawn, not a moment later.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // While Chinese is being put together, Escape is the input method's.
      if (event.key === "Escape" && !event.isComposing) onEscape();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [onEscape]);
}
