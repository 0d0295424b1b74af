import { useEffect, useState } from "preact/hooks";

/** What takes longer than this is said to be waited for. */
const slowAfterMs = 500;

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
