import type { ComponentChildren } from "preact";
import { formattedNumber } from "../../tables/numberFormat";
import type { FactsProps } from "./factsProps";
import { FigureActions } from "./FigureActions";
import type { GuidanceFigures } from "./guidanceFigures";
import type { OfferedFigure } from "./offeredFigure";

interface Props extends FactsProps {
  /** Whose guidance it is, or of when. */
  name: string;
  figures: GuidanceFigures;
  class?: string;
  /** The head of the row. */
  children: ComponentChildren;
}

/** The ends and the middle of guidance side by side, each with its actions below it. */
export function GuidanceRow({ name, figures, class: className, children, ...shared }: Props) {
  const { messages } = shared;
  const cell = (point: string, figure: OfferedFigure | undefined) => (
    <PointCell name={`${name}${messages.listSeparator}${point}`} figure={figure} {...shared} />
  );
  return (
    <tr class={className}>
      <th scope="row">{children}</th>
      {cell(messages.low, figures.low)}
      {cell(messages.middle, figures.mid)}
      {cell(messages.high, figures.high)}
    </tr>
  );
}

interface PointProps extends FactsProps {
  name: string;
  figure: OfferedFigure | undefined;
}

function PointCell({ name, figure, locale, picker, messages }: PointProps) {
  if (!figure) return <td class="figure none">–</td>;
  const shown = formattedNumber(Number(figure.value), figure.numberFormat ?? "", locale);
  return (
    <td class="figure">
      {shown}
      <FigureActions
        figure={figure}
        name={`${name}${messages.listSeparator}${shown}`}
        picker={picker}
        messages={messages}
      />
    </td>
  );
}

/** The headings above rows of guidance; the first is that of their heads. */
export function GuidanceHeadings({ first, messages }: { first: string } & Pick<FactsProps, "messages">) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {[messages.low, messages.middle, messages.high].map((point) => (
          <th key={point} scope="col" class="figure">
            {point}
          </th>
        ))}
      </tr>
    </thead>
  );
}
