/** How a long task reports its progress, and is cancelled. */
export interface ProgressOptions<Phase extends string> {
  readonly onProgress?: (phase: Phase, done: number, total: number) => void;
  /** Once aborted, the task stops before its next request, with an error. */
  readonly signal?: AbortSignal;
}
