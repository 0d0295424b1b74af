import { useEffect, useState } from "preact/hooks";
import type { CommonMessages } from "../messages/common";
import type { TaskState } from "./useTask";

interface Props<Phase extends string> {
  state: TaskState<Phase, unknown>;
  onStop: () => void;
  /** With what is said in each phase. */
  messages: CommonMessages & Record<Phase, string>;
}

/** A task that ends sooner shows no progress. */
const millisecondsToWait = 500;

/** The phase and progress of a task, and a button to stop it; nothing while it is short or after its end. */
export function TaskProgress<Phase extends string>({ state, onStop, messages }: Props<Phase>) {
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
