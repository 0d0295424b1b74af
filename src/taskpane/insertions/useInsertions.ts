import { useCallback, useRef, useState } from "preact/hooks";
import type { Activity, Inserted, InsertionEnd, Says } from "./activity";

/** What the pane inserts and undoes, one at a time, wherever the user is. */
export interface Insertions {
  /** What is under way, or how the last ended, until it is dismissed. */
  readonly activity: Activity | undefined;
  /** What can be undone, the last one first. */
  readonly recent: readonly Inserted[];
  /** Grows with each insertion and undo that has ended. */
  readonly ended: number;
  /** Inserts by a task; undefined where it asks for something instead. Nothing while another is under way. */
  readonly insert: (
    title: Says,
    task: (signal: AbortSignal) => Promise<InsertionEnd | undefined>,
  ) => Promise<void>;
  readonly undo: (inserted: Inserted) => Promise<void>;
  readonly dismiss: () => void;
}

/** How many insertions can be undone. */
const mostRecent = 5;

export function useInsertions(): Insertions {
  const [activity, setActivity] = useState<Activity>();
  const [recent, setRecent] = useState<readonly Inserted[]>([]);
  const [ended, setEnded] = useState(0);
  // A second press would insert twice, or find gone what the first has undone.
  const isBusy = useRef(false);
  const during = async (busy: Activity, task: () => Promise<Activity | undefined>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setActivity(busy);
    const end = await task();
    isBusy.current = false;
    setActivity(end);
    setEnded((before) => before + 1);
  };
  const insert: Insertions["insert"] = useCallback(async (title, task) => {
    const controller = new AbortController();
    const onCancel = () => controller.abort();
    await during({ kind: "busy", title, isUndoing: false, onCancel }, async () => {
      const end = await task(controller.signal);
      if (end?.kind === "inserted" && end.inserted.undo) {
        setRecent((before) => [end.inserted, ...before].slice(0, mostRecent));
      }
      return end && { ...end, title };
    });
  }, []);
  const undo: Insertions["undo"] = useCallback(async (inserted) => {
    const { title } = inserted;
    await during({ kind: "busy", title, isUndoing: true }, async () => {
      const end = await inserted.undo?.();
      if (!end) return undefined;
      if (end.kind === "failed") return { ...end, title };
      const isOver = end.result.kind !== "changed" && end.result.kind !== "protected";
      if (isOver) setRecent((before) => before.filter((each) => each !== inserted));
      return { ...end, inserted };
    });
  }, []);
  const dismiss = useCallback(() => setActivity(undefined), []);
  return { activity, recent, ended, insert, undo, dismiss };
}
