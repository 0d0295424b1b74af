import type { WorkbookContents } from "../../src/workbench/contents/workbookContents";
import type { XlsxAnswer } from "../../src/workbench/xlsxWriter/xlsxWorker";

/** What the page knows of a worker; it answers when the test has it answer. */
class FakeWorker {
  static readonly all: FakeWorker[] = [];
  readonly received: unknown[] = [];
  isEnded = false;
  onmessage?: (event: { data: XlsxAnswer }) => void;
  onerror?: (event: { message: string }) => void;

  constructor() {
    FakeWorker.all.push(this);
  }

  postMessage(data: unknown): void {
    this.received.push(structuredClone(data));
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(answer: XlsxAnswer): void {
    this.onmessage?.({ data: structuredClone(answer) });
  }
}

const contents: WorkbookContents = { sheets: [], names: [], activeSheet: 0 };
const bytes = Uint8Array.of(80, 75);

let write: (contents: WorkbookContents, signal?: AbortSignal) => Promise<Uint8Array>;

beforeEach(async () => {
  FakeWorker.all.length = 0;
  Object.assign(globalThis, { Worker: FakeWorker });
  jest.resetModules();
  ({ writeXlsxInWorker: write } = await import("../../src/workbench/xlsxWriter/writeInWorker"));
});
afterAll(() => Reflect.deleteProperty(globalThis, "Worker"));

/** The worker that was started as the so-manieth. */
function worker(index: number): FakeWorker {
  const found = FakeWorker.all[index];
  if (!found) throw new Error(`No worker ${index} was started.`);
  return found;
}

test("the worker's bytes come back, and it writes the next workbook too", async () => {
  for (const count of [1, 2]) {
    const writing = write(contents);
    expect(worker(0).received).toEqual(Array(count).fill(contents));
    worker(0).answer({ bytes });
    expect(await writing).toEqual(bytes);
  }
  expect(FakeWorker.all).toHaveLength(1);
});

test("two at the same time have a worker each, of which one is kept", async () => {
  const both = [write(contents), write(contents)];
  worker(1).answer({ bytes });
  worker(0).answer({ bytes });
  expect(await Promise.all(both)).toEqual([bytes, bytes]);
  expect(FakeWorker.all.map(({ isEnded }) => isEnded).sort()).toEqual([false, true]);
});

const failures: { why: string; fail: (worker: FakeWorker, abort: () => void) => void; message: string }[] = [
  {
    why: "what the worker could not write",
    fail: (worker) => worker.answer({ error: new Error("The file has no x.xml.") }),
    message: "The file has no x.xml.",
  },
  {
    why: "an error in the worker's script",
    fail: ({ onerror }) => onerror?.({ message: "Uncaught SyntaxError" }),
    message: "Uncaught SyntaxError",
  },
  {
    why: "a script that did not load, of which the browser says nothing",
    fail: ({ onerror }) => onerror?.({ message: "" }),
    message: "did not start",
  },
  { why: "who pressed Cancel", fail: (_, abort) => abort(), message: "aborted" },
];

test.each(failures)("$why ends the writing, and the next has a new worker", async ({ fail, message }) => {
  const aborting = new AbortController();
  const writing = write(contents, aborting.signal);
  fail(worker(0), () => aborting.abort());
  await expect(writing).rejects.toThrow(message);
  expect(worker(0).isEnded).toBe(true);
  const next = write(contents);
  worker(1).answer({ bytes });
  expect(await next).toEqual(bytes);
});

test("nothing is started for who pressed Cancel before", async () => {
  await expect(write(contents, AbortSignal.abort())).rejects.toThrow("aborted");
  expect(FakeWorker.all).toEqual([]);
});
