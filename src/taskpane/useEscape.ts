import { useLayoutEffect } from "preact/hooks";

/** Calls back when Escape is pressed anywhere in the pane. */
export function useEscape(onEscape: () => void): void {
  // A layout effect, so that no key is missed between drawing and listening.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // While Chinese is being put together, Escape is the input method's.
      if (event.key === "Escape" && !event.isComposing) onEscape();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [onEscape]);
}
