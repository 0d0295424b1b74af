import { useEffect, useState } from "preact/hooks";

/** What takes longer than this is said to be waited for. */
const slowAfterMs = 500;

/** What reports nothing for so long may wait for the user: Excel answers to no request while a cell is edited. */
export const stalledAfterMs = 3_000;

/** Whether something has been waited for long; each step that it reports begins anew. */
export function useSlow(isWaiting: boolean, { afterMs = slowAfterMs, step }: Slowness = {}): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setIsSlow(true), afterMs);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isWaiting, afterMs, step]);
  return isSlow;
}

interface Slowness {
  readonly afterMs?: number;
  /** How far it is. */
  readonly step?: string;
}
