import { useCallback, useEffect, useRef, useState } from "preact/hooks";

/**
 * The result of an asynchronous task, which runs at once, after each change of its inputs, and on demand. Only the run
 * that began last counts: an earlier one that ends after it is ignored, as is one that ends after the component is gone.
 * Until a run ends, the result of the one before it stays. The task itself has to turn failures into results; without
 * a task nothing runs.
 */
export function useLatest<Result>(
  task: (() => Promise<Result>) | undefined,
  inputs: readonly unknown[],
): { result: Result | undefined; runAgain: () => Promise<void> } {
  const [result, setResult] = useState<Result>();
  const runs = useRef(0);
  // A run on demand, after an insertion say, is meant for the inputs of that moment.
  const current = useRef(task);
  current.current = task;
  const runAgain = useCallback(async () => {
    if (!current.current) return;
    const run = ++runs.current;
    const found = await current.current();
    if (run === runs.current) setResult(() => found);
  }, []);
  useEffect(() => {
    void runAgain();
    return () => {
      runs.current += 1;
    };
  }, inputs);
  return { result, runAgain };
}
