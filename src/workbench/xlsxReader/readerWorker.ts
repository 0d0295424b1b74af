import { readXlsx, type ReadXlsx } from "./readXlsx";
import { XlsxRefusal, type RefusalReason } from "./xlsxRefusal";

/** What the worker tells the page: how far it is, and at last the contents or why there are none. */
export type WorkerAnswer =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "read"; readonly read: ReadXlsx }
  | { readonly kind: "refused"; readonly reason: RefusalReason; readonly detail: string }
  | { readonly kind: "failed"; readonly message: string };

addEventListener("message", ({ data: file }: MessageEvent<Blob>) => {
  const answer = (message: WorkerAnswer) => postMessage(message);
  file
    .arrayBuffer()
    .then((bytes) => readXlsx(new Uint8Array(bytes), (share) => answer({ kind: "progress", share })))
    .then((read) => answer({ kind: "read", read }))
    .catch((error: unknown) => {
      if (error instanceof XlsxRefusal)
        answer({ kind: "refused", reason: error.reason, detail: error.detail });
      else answer({ kind: "failed", message: String(error) });
    });
});
