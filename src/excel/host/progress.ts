/** How a long task tells how far it has come, and is told to stop. */
export interface ProgressOptions<Phase extends string> {
  readonly onProgress?: (phase: Phase, done: number, total: number) => void;
  /** Once aborted, the task stops before its next request, with an error. */
  readonly signal?: AbortSignal;
}
