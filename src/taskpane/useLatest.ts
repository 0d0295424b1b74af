import { useEffect, useRef, useState } from "preact/hooks";

/**
 * The result of an asynchronous task, which runs at once and after each change of its inputs. Only the run that began
 * last counts: an earlier one that ends after it is ignored, as is one that ends after the component is gone. Until a
 * run ends, the result of the one before it stays. The task itself has to turn failures into results; without a task
 * nothing runs.
 */
export function useLatest<Result>(
  task: (() => Promise<Result>) | undefined,
  inputs: readonly unknown[],
): Result | undefined {
  const [result, setResult] = useState<Result>();
  const runs = useRef(0);
  useEffect(() => {
    const run = ++runs.current;
    void task?.().then((found) => {
      if (run === runs.current) setResult(() => found);
    });
    return () => {
      runs.current += 1;
    };
  }, inputs);
  return result;
}
