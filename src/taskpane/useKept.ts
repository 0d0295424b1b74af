import { useCallback, useState } from "preact/hooks";

/** By the names of the states; as long as the pane is open. */
const kept = new Map<string, unknown>();

/** A state that a view finds again as it left it when another was shown meanwhile. */
export function useKept<State>(name: string, initial: State) {
  const [state, setState] = useState(() => (kept.has(name) ? (kept.get(name) as State) : initial));
  const keep = useCallback(
    (next: State | ((before: State) => State)) =>
      setState((before) => {
        const after = next instanceof Function ? next(before) : next;
        kept.set(name, after);
        return after;
      }),
    [name],
  );
  return [state, keep] as const;
}
