import type { ComponentChildren } from "preact";
import type { ExplainMessages } from "../messages/explain";

interface Props {
  /** What its rows are: the arguments of a call, or what a formula refers to. */
  kind: "arguments" | "precedents";
  /** The rows, each with a name, a value, and where that comes from. */
  children: ComponentChildren;
  messages: ExplainMessages;
}

/** What goes into a result, a row each. */
export function FactTable({ kind, children, messages }: Props) {
  return (
    <table class={`facts ${kind}`}>
      <colgroup>
        <col />
        <col class="figure" />
        <col class="from" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{kind === "arguments" ? messages.argument : messages.refersTo}</th>
          <th scope="col" class="figure">
            {messages.value}
          </th>
          <th scope="col">{messages.whereFrom}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
