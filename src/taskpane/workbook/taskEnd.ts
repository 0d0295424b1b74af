import { failedOperation } from "../failureMessage";
import type { TaskEnd } from "../insertions/activity";

/** How a task ends that can be stopped; one that was stopped and has left something has failed. */
export function taskEnd<Result>(task: Promise<Result>, signal: AbortSignal): Promise<TaskEnd<Result>> {
  return task.then(
    (result) => ({ kind: "done", result }),
    (thrown: unknown) => {
      const failed = failedOperation(thrown);
      return signal.aborted && failed.locations.length === 0
        ? { kind: "stopped" }
        : { kind: "failed", ...failed };
    },
  );
}
