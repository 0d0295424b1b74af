import { useCallback, useRef, useState } from "preact/hooks";
import type { Activity, Inserted, InsertionEnd, Progress, Says, TaskEnd } from "./activity";

/** What the pane does with the workbook, one thing at a time, wherever the user is. */
export interface Insertions {
  /** What is under way, or how the last ended, until it is dismissed. */
  readonly activity: Activity | undefined;
  readonly isBusy: boolean;
  /** What can be undone, the last one first. */
  readonly recent: readonly Inserted[];
  /** How long tasks ended last, by name. */
  readonly taskEnds: ReadonlyMap<string, TaskEnd<unknown>>;
  /** Grows with each insertion, undo and long task that has ended. */
  readonly ended: number;
  /** Inserts by a task; undefined where it asks for something instead. Nothing while another is under way. */
  readonly insert: (
    title: Says,
    task: (signal: AbortSignal) => Promise<InsertionEnd | undefined>,
  ) => Promise<void>;
  readonly undo: (inserted: Inserted) => Promise<void>;
  /** Runs a long task, which reports how far it is. Nothing while another is under way. */
  readonly run: (name: string, title: Says, task: LongTask) => Promise<void>;
  readonly dismiss: () => void;
  /** Forgets how long tasks ended. */
  readonly forgetTasks: () => void;
}

export type LongTask = (
  report: (progress: Omit<Progress, "isStopping">) => void,
  signal: AbortSignal,
) => Promise<TaskEnd<unknown>>;

/** How many insertions can be undone. */
const mostRecent = 5;

export function useInsertions(): Insertions {
  const [activity, setActivity] = useState<Activity>();
  const [recent, setRecent] = useState<readonly Inserted[]>([]);
  const [taskEnds, setTaskEnds] = useState<ReadonlyMap<string, TaskEnd<unknown>>>(new Map());
  const [ended, setEnded] = useState(0);
  // A second press would insert twice, or find gone what the first has undone.
  const underWay = useRef(false);
  const during = async (busy: Activity, task: () => Promise<Activity | undefined>) => {
    if (underWay.current) return;
    underWay.current = true;
    setActivity(busy);
    const end = await task();
    underWay.current = false;
    setActivity(end);
    setEnded((before) => before + 1);
  };
  const insert: Insertions["insert"] = useCallback(async (title, task) => {
    const controller = new AbortController();
    const onCancel = () => controller.abort();
    await during({ kind: "busy", title, isUndoing: false, onCancel }, async () => {
      const end = await task(controller.signal);
      if (end?.kind === "inserted") {
        setRecent((before) => [end.inserted, ...before].slice(0, mostRecent));
      }
      return end && { ...end, title };
    });
  }, []);
  const undo: Insertions["undo"] = useCallback(async (inserted) => {
    const { title } = inserted;
    await during({ kind: "busy", title, isUndoing: true }, async () => {
      const end = await inserted.undo();
      if (end.kind === "failed") return { ...end, title };
      const isOver = end.result.kind !== "changed" && end.result.kind !== "protected";
      if (isOver) setRecent((before) => before.filter((each) => each !== inserted));
      return { ...end, inserted };
    });
  }, []);
  const run: Insertions["run"] = useCallback(async (name, title, task) => {
    const controller = new AbortController();
    const { signal } = controller;
    const taskAt = (progress: Omit<Progress, "isStopping">): Activity => ({
      kind: "task",
      name,
      title,
      ...progress,
      isStopping: signal.aborted,
      onCancel: () => {
        controller.abort();
        setActivity(taskAt(progress));
      },
    });
    await during(taskAt({ done: 0, total: 0 }), async () => {
      const end = await task((progress) => setActivity(taskAt(progress)), signal);
      setTaskEnds((before) => new Map(before).set(name, end));
      return { kind: "taskEnded", name, title, end: end.kind };
    });
  }, []);
  const dismiss = useCallback(() => setActivity(undefined), []);
  const forgetTasks = useCallback(() => setTaskEnds(new Map()), []);
  const isBusy = activity?.kind === "busy" || activity?.kind === "task";
  return { activity, isBusy, recent, taskEnds, ended, insert, undo, run, dismiss, forgetTasks };
}
