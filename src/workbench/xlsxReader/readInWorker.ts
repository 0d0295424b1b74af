import type { ReadXlsx } from "./readXlsx";
import type { WorkerAnswer } from "./readerWorker";
import { XlsxRefusal } from "./xlsxRefusal";

export interface ReadingOptions {
  /** Ends the reading at once. */
  readonly signal?: AbortSignal;
  /** Hears which share of the file is read: 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Reads an .xlsx without holding up the page. Throws an XlsxRefusal where the file is not opened. */
export async function readXlsxInWorker(
  file: Blob,
  { signal, onProgress }: ReadingOptions = {},
): Promise<ReadXlsx> {
  signal?.throwIfAborted();
  const worker = new Worker(
    /* webpackChunkName: "readerWorker" */ new URL("./readerWorker", import.meta.url),
  );
  try {
    return await new Promise<ReadXlsx>((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.addEventListener("error", ({ message }) =>
        reject(new Error(message || "The reader did not start.")),
      );
      worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
        if (data.kind === "progress") onProgress?.(data.share);
        else if (data.kind === "read") resolve(data.read);
        else if (data.kind === "refused") reject(new XlsxRefusal(data.reason, data.detail));
        else reject(new Error(data.message));
      });
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
