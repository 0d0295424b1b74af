import type { CellBlock, ChartDescription, TableDescription } from "../../tables/description";
import { formattedNumber } from "../../tables/numberFormat";
import { blockCells } from "../../tables/placement";

interface Props {
  table: TableDescription;
  chart: ChartDescription;
  locale: string;
}

/** The picture in its own units, which are pixels at the pane's narrowest. */
const width = 326;
const height = 148;
const plot = { left: 32, right: 232, top: 10, bottom: 126 };
/** Labels at the right end of lines keep this far apart. */
const labelHeight = 14;

/** The chart that will be inserted, drawn from the same figures as the cells. */
export function ChartPreview({ table, chart, locale }: Props) {
  const valuesOf = (block: CellBlock) => blockCells(table, block).map(({ cell }) => cell.value);
  const categories = valuesOf(chart.categories);
  const series = chart.series.map(({ name, values, isInput }, index) => ({
    name,
    values: valuesOf(values).map(Number),
    class: isInput ? "series own" : `series tone-${index}`,
  }));
  const top = roundedUp(Math.max(...series.flatMap(({ values }) => values)));
  const y = (value: number) => plot.bottom - (value / top) * (plot.bottom - plot.top);
  const drawn = { categories, series, y, locale };
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={chart.title}>
      {[0, top / 2, top].map((value) => (
        <>
          <line
            class="gridline"
            x1={plot.left}
            x2={chart.type === "line" ? plot.right : width}
            y1={y(value)}
            y2={y(value)}
          />
          <text x={plot.left - 4} y={y(value) + 4} text-anchor="end">
            {value.toLocaleString(locale, { notation: "compact" })}
          </text>
        </>
      ))}
      {chart.type === "line" ? <Lines {...drawn} /> : <Columns {...drawn} />}
    </svg>
  );
}

interface Drawn {
  categories: (string | number)[];
  series: { name: string; values: number[]; class: string }[];
  y: (value: number) => number;
  locale: string;
}

function Lines({ categories, series, y, locale }: Drawn) {
  const x = (index: number) =>
    plot.left + 12 + (index * (plot.right - plot.left - 12)) / (categories.length - 1);
  const labelY = apart(series.map(({ values }) => y(values.at(-1) ?? 0)));
  return (
    <>
      {categories.map((category, index) => (
        <text x={x(index)} y={height - 4} text-anchor="middle">
          {category}
        </text>
      ))}
      {series.map(({ name, values, class: tone }, index) => (
        <g class={tone}>
          <polyline points={values.map((value, at) => `${x(at)},${y(value)}`).join(" ")} />
          <text class="name" x={plot.right + 8} y={(labelY[index] ?? 0) + 4}>
            {name}
          </text>
          <text x={width} y={(labelY[index] ?? 0) + 4} text-anchor="end">
            {formattedNumber(values.at(-1) ?? 0, "#,##0.0", locale)}
          </text>
        </g>
      ))}
    </>
  );
}

function Columns({ categories, series, y, locale }: Drawn) {
  const [first] = series;
  const slot = (width - plot.left) / categories.length;
  return (
    <>
      {categories.map((category, index) => {
        const value = first?.values[index] ?? 0;
        const middle = plot.left + slot * (index + 0.5);
        return (
          <g class="column">
            <rect x={middle - slot / 4} width={slot / 2} y={y(value)} height={plot.bottom - y(value)} />
            <text x={middle} y={y(value) - 4} text-anchor="middle">
              {formattedNumber(value, "#,##0.0", locale)}
            </text>
            <text x={middle} y={height - 4} text-anchor="middle">
              {category}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The next of 1, 2, 5, 10, 20, … that leaves room above the value. */
function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value * 1.05) ?? 20) * power;
}

/** Heights of labels, moved up from below until none touches another. */
function apart(heights: readonly number[]): number[] {
  const moved = [...heights];
  const fromBelow = heights.map((_, index) => index).sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  let limit = Infinity;
  for (const index of fromBelow) {
    moved[index] = Math.min(heights[index] ?? 0, limit);
    limit = (moved[index] ?? 0) - labelHeight;
  }
  return moved;
}
