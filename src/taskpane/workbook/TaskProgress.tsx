import type { CommonMessages } from "../messages/common";
import { stalledAfterMs, useSlow } from "../useSlow";
import type { TaskState } from "./useTask";

interface Props<Phase extends string> {
  state: TaskState<Phase, unknown>;
  onStop: () => void;
  /** What is said in a phase. */
  say: (phase: Phase) => string;
  messages: CommonMessages;
}

/** The phase and progress of a task, and a button to stop it; nothing while it is short or after its end. */
export function TaskProgress<Phase extends string>({ state, onStop, say, messages }: Props<Phase>) {
  const isRunning = state.kind === "running";
  const isLong = useSlow(isRunning);
  const step = isRunning ? `${state.phase} ${state.done}` : "";
  const isStalled = useSlow(isRunning, { afterMs: stalledAfterMs, step });
  if (!isRunning || !isLong) return null;
  const { phase, done, total, isStopping } = state;
  const doing = isStopping ? messages.stopping : phase ? say(phase) : "";
  const what = isStalled ? messages.waitingForExcel : doing;
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
