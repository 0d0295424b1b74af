import type { WorkbookContents } from "../contents/workbookContents";
import { loadExcelize } from "./loadExcelize";
import { writeXlsx } from "./writeXlsx";

/** What the worker answers to a workbook. */
export type XlsxAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly error: unknown };

// The script of a worker of its own: the library takes seconds to start, in which a page would not answer.
addEventListener("message", ({ data }: MessageEvent<WorkbookContents>) => {
  write(data).then(
    (bytes) => postMessage({ bytes } satisfies XlsxAnswer, { transfer: [bytes.buffer] }),
    (error: unknown) => postMessage({ error } satisfies XlsxAnswer),
  );
});

async function write(contents: WorkbookContents): Promise<Uint8Array<ArrayBuffer>> {
  return writeXlsx(await loadExcelize(), contents);
}
