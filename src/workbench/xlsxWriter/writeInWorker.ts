import type { WorkbookContents } from "../contents/workbookContents";
import type { XlsxAnswer } from "./xlsxWorker";

/** A worker that has written and waits to write again: its library is loaded. */
let idle: Worker | undefined;

/** Writes the workbook as an .xlsx file, beside the page, which goes on answering. Aborting ends the work at once. */
export async function writeXlsxInWorker(
  contents: WorkbookContents,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  signal?.throwIfAborted();
  const worker =
    idle ?? new Worker(/* webpackChunkName: "xlsxWorker" */ new URL("./xlsxWorker", import.meta.url));
  idle = undefined;
  try {
    const bytes = await written(worker, contents, signal);
    // Another that wrote at the same time may wait already.
    if (idle) worker.terminate();
    idle ??= worker;
    return bytes;
  } catch (error) {
    // The library may have stopped for good.
    worker.terminate();
    throw error;
  }
}

function written(
  worker: Worker,
  contents: WorkbookContents,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason));
    worker.onmessage = ({ data }: MessageEvent<XlsxAnswer>) => {
      if ("bytes" in data) resolve(data.bytes);
      else reject(data.error);
    };
    // Its script did not load.
    worker.onerror = ({ message }) => reject(new Error(message || "The file's writer did not start."));
    worker.postMessage(contents);
  });
}
