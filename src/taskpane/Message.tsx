import type { ComponentChildren, RefObject } from "preact";
import { FailureIcon, SuccessIcon } from "./icons";

/** What was done. */
export function Success({ children }: { children: ComponentChildren }) {
  return (
    <fluent-message-bar intent="success" shape="square" role="status">
      <SuccessIcon />
      {children}
    </fluent-message-bar>
  );
}

interface FailureProps {
  what: string;
  why: string;
  /** Buttons at the end. */
  children?: ComponentChildren;
}

/** What could not be done, and why. */
export function Failure({ what, why, children }: FailureProps) {
  return (
    <fluent-message-bar intent="error" shape="square" role="alert">
      <FailureIcon />
      <p>
        <b>{what}</b>
      </p>
      <p>{why}</p>
      {children}
    </fluent-message-bar>
  );
}

interface LinkButtonProps {
  onClick: () => void;
  button?: RefObject<HTMLElement | null>;
  children: string;
}

/** A button at the end of a message. */
export function LinkButton({ onClick, button, children }: LinkButtonProps) {
  return (
    <fluent-button slot="actions" class="link" appearance="transparent" ref={button} onClick={onClick}>
      {children}
    </fluent-button>
  );
}
