import { errorCode, leftoverLocations } from "../../excel/rollback/errors";
import type { TaskEnd } from "../insertions/activity";

/** How a task ends that can be stopped; one that was stopped and has left something has failed. */
export function taskEnd<Result>(task: Promise<Result>, signal: AbortSignal): Promise<TaskEnd<Result>> {
  return task.then(
    (result) => ({ kind: "done", result }),
    (thrown: unknown) => {
      const locations = leftoverLocations(thrown);
      return signal.aborted && locations.length === 0
        ? { kind: "stopped" }
        : { kind: "failed", code: errorCode(thrown), locations };
    },
  );
}
