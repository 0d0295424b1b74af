import { useEffect, useState } from "preact/hooks";
import type { TaskState } from "./useTask";
import type { WorkbookWords } from "./words";

interface Props<Phase extends string> {
  state: TaskState<Phase, unknown>;
  onStop: () => void;
  words: WorkbookWords & Record<Phase, string>;
}

/** What is done sooner needs no progress. */
const millisecondsToWait = 500;

/** What a task is at, how far it is, and the way to stop it; nothing for one that is short or over. */
export function TaskProgress<Phase extends string>({ state, onStop, words }: Props<Phase>) {
  const [isLong, setIsLong] = useState(false);
  const isRunning = state.kind === "running";
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => setIsLong(true), millisecondsToWait);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isRunning]);
  if (!isRunning || !isLong) return null;
  const { phase, done, total, isStopping } = state;
  const what = isStopping ? words.stopping : phase ? words[phase] : "";
  return (
    <div class="progress">
      <span role="status">{what}</span>
      <progress aria-label={what} max={Math.max(1, total)} value={done} />
      <fluent-button
        class="link"
        appearance="transparent"
        disabled-focusable={isStopping}
        onClick={() => !isStopping && onStop()}
      >
        {words.cancel}
      </fluent-button>
    </div>
  );
}
