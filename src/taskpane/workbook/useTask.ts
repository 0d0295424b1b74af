import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ProgressOptions } from "../../excel/host/progress";
import type { Progress, TaskEnd } from "../insertions/activity";
import { taskEnd } from "./taskEnd";

/** The state of a long task. */
export type TaskState<Phase extends string, Result> =
  | { readonly kind: "idle" }
  | ({ readonly kind: "running"; readonly phase?: Phase } & Progress)
  | TaskEnd<Result>;

/** Runs a task that reports its progress and can be stopped; unmounting stops it too. */
export function useTask<Phase extends string, Result>(
  task: (watch: ProgressOptions<Phase>) => Promise<Result>,
): { state: TaskState<Phase, Result>; start: () => Promise<void>; stop: () => void } {
  const [state, setState] = useState<TaskState<Phase, Result>>({ kind: "idle" });
  const running = useRef<AbortController | undefined>(undefined);
  const latest = useRef(task);
  latest.current = task;
  const start = useCallback(async () => {
    // A second press would do everything twice.
    if (running.current) return;
    const { signal } = (running.current = new AbortController());
    const progress = { done: 0, total: 0, isStopping: false };
    setState({ kind: "running", ...progress });
    const onProgress = (phase: Phase, done: number, total: number) =>
      setState({ kind: "running", phase, done, total, isStopping: signal.aborted });
    const end = await taskEnd(latest.current({ onProgress, signal }), signal);
    running.current = undefined;
    setState(end);
  }, []);
  const stop = useCallback(() => {
    running.current?.abort();
    setState((before) => (before.kind === "running" ? { ...before, isStopping: true } : before));
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  return { state, start, stop };
}
