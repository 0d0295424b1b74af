import { useEffect, useState } from "preact/hooks";
import type { HandOffPhase } from "../../excel/handoff/handOff";
import type { WorkbookMessages } from "../messages/workbook";
import type { TaskState } from "./useTask";

interface Props {
  state: TaskState<HandOffPhase, unknown>;
  onStop: () => void;
  messages: WorkbookMessages;
}

/** What is done sooner needs no progress. */
const millisecondsToWait = 500;

/** What a task is at, how far it is, and the way to stop it; nothing for one that is short or over. */
export function TaskProgress({ state, onStop, messages }: Props) {
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
  const what = isStopping ? messages.stopping : phase ? messages[phase] : "";
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
        {messages.cancel}
      </fluent-button>
    </div>
  );
}
