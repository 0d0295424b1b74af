import { useCallback, useRef } from "preact/hooks";
import type { ProgressOptions } from "../../excel/host/progress";
import type { Says } from "../insertions/activity";
import type { Insertions } from "../insertions/useInsertions";
import { taskEnd } from "./taskEnd";
import type { TaskState } from "./useTask";

/** A task that goes on while other views are shown; how it ended is found again. Its results are of one kind by name. */
export function useLongTask<Phase extends string, Result>(
  { activity, taskEnds, run }: Insertions,
  { name, title }: { readonly name: string; readonly title: Says },
  task: (watch: ProgressOptions<Phase>) => Promise<Result>,
): { state: TaskState<Phase, Result>; start: () => Promise<void>; stop: () => void } {
  const latest = useRef(task);
  latest.current = task;
  const start = useCallback(
    () =>
      run(name, title, (report, signal) =>
        taskEnd(
          latest.current({
            onProgress: (phase, done, total) => report({ phase, done, total }),
            signal,
          }),
          signal,
        ),
      ),
    [run, name],
  );
  const isRunning = activity?.kind === "task" && activity.name === name;
  const stop = () => {
    if (isRunning) activity.onCancel();
  };
  const state = isRunning ? { ...activity, kind: "running" } : (taskEnds.get(name) ?? { kind: "idle" });
  return { state: state as TaskState<Phase, Result>, start, stop };
}
