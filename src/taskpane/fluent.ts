import "@fluentui/web-components/button.js";
import "@fluentui/web-components/message-bar.js";
import type { HTMLAttributes } from "preact";

interface ButtonAttributes extends HTMLAttributes<HTMLElement> {
  appearance?: "primary" | "subtle" | "transparent";
  size?: "small";
  /** Disabled, but still focusable by keyboard and screen reader. */
  "disabled-focusable"?: boolean;
}

interface MessageBarAttributes extends HTMLAttributes<HTMLElement> {
  intent: "info" | "success" | "error";
  shape: "square";
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "fluent-button": ButtonAttributes;
      "fluent-message-bar": MessageBarAttributes;
    }
  }
}
