import type { ComponentChildren } from "preact";
import { formattedNumber } from "../../tables/numberFormat";
import type { FactsProps } from "./factsProps";
import { FigureActions } from "./FigureActions";
import type { OfferedFigure } from "./offeredFigure";

interface Props extends FactsProps {
  label: string;
  /** Whose figure it is, where the label does not say so. */
  of?: string;
  figure: OfferedFigure;
  /** What stands below the label. */
  children?: ComponentChildren;
}

/** A figure or a text in a row of its own, and its actions. */
export function FigureRow({ label, of = "", figure, children, ...shared }: Props) {
  const { locale, messages, picker } = shared;
  const { value, numberFormat = "" } = figure;
  const isText = typeof value === "string";
  const shown = isText ? value : formattedNumber(value, numberFormat, locale);
  return (
    <tr>
      <th scope="row">
        {isText && <small>{label}</small>}
        {isText ? shown : label}
        {children}
      </th>
      <td class="figure">{!isText && <b>{shown}</b>}</td>
      <td class="actions">
        <FigureActions
          figure={figure}
          name={[of, label, isText ? "" : shown].filter(Boolean).join(messages.listSeparator)}
          picker={picker}
          messages={messages}
        />
      </td>
    </tr>
  );
}
