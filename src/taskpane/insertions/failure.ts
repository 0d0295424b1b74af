import { failedOperation, type FailedOperation } from "../failureMessage";

/** What was thrown, as the end of what failed by it. */
export function failure(thrown: unknown): { readonly kind: "failed"; readonly failed: FailedOperation } {
  return { kind: "failed", failed: failedOperation(thrown) };
}
