import type { CellBlock, ChartDescription, TableDescription } from "../../tables/description";
import { formattedNumber } from "../../tables/numberFormat";
import { blockCells } from "../../tables/placement";
import type { TablesMessages } from "../messages/tables";
import "./chart.css";

interface Props {
  table: TableDescription;
  chart: ChartDescription;
  locale: string;
  messages: TablesMessages;
}

/** The picture in its own units, which are pixels at the pane's narrowest. */
const width = 326;
const height = 148;
const plot = { left: 32, right: 232, top: 10, bottom: 126 };
/** Labels at the right end of lines keep this far apart. */
const labelHeight = 14;

/** The chart that will be inserted, drawn from the same figures as the cells. */
export function ChartPreview({ table, chart, locale, messages }: Props) {
  const cellsOf = (block: CellBlock) => blockCells(table, block).map(({ cell }) => cell);
  const series = chart.series.map(({ name, values, isInput }, index) => ({
    name,
    values: cellsOf(values).flatMap(({ value }) => (typeof value === "number" ? value : [])),
    class: isInput ? "series own" : `series tone-${index}`,
  }));
  const values = series.flatMap((each) => each.values);
  const format = cellsOf(chart.series[0]?.values ?? chart.categories)[0]?.style?.numberFormat ?? "0";
  const top = roundedUp(Math.max(...values));
  const y = (value: number) => plot.bottom - (value / top) * (plot.bottom - plot.top);
  const drawn = {
    categories: cellsOf(chart.categories).map(({ value }) => value),
    series,
    y,
    format,
    locale,
  };
  if (chart.type === "bar") return <Bars {...drawn} title={chart.title} />;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={chart.title}>
      {values.length === 0 ? (
        <Waiting {...drawn} messages={messages} />
      ) : (
        <>
          <Gridlines top={top} right={chart.type === "line" ? plot.right : width} y={y} locale={locale} />
          {chart.type === "line" ? <Lines {...drawn} /> : <Columns {...drawn} />}
        </>
      )}
    </svg>
  );
}

function Gridlines({ top, right, y, locale }: Pick<Drawn, "y" | "locale"> & { top: number; right: number }) {
  return [0, top / 2, top].map((value) => (
    <>
      <line class="gridline" x1={plot.left} x2={right} y1={y(value)} y2={y(value)} />
      <text x={plot.left - 4} y={y(value) + 4} text-anchor="end">
        {value.toLocaleString(locale, { notation: "compact" })}
      </text>
    </>
  ));
}

/** The axis of a chart whose figures the user is still to enter. */
function Waiting({ categories, messages }: Drawn & { messages: TablesMessages }) {
  const middle = (plot.top + plot.bottom) / 2;
  return (
    <>
      <line class="gridline" x1={plot.left} x2={width} y1={middle} y2={middle} />
      <text x={(plot.left + width) / 2} y={middle - 8} text-anchor="middle">
        {messages.chartWaits}
      </text>
      <Categories categories={categories} />
    </>
  );
}

/** The names below a chart of columns. */
function Categories({ categories }: Pick<Drawn, "categories">) {
  const slot = (width - plot.left) / categories.length;
  return categories.map((category, index) => (
    <text x={plot.left + slot * (index + 0.5)} y={height - 4} text-anchor="middle">
      {category}
    </text>
  ));
}

interface Drawn {
  categories: (string | number)[];
  series: { name: string; values: number[]; class: string }[];
  y: (value: number) => number;
  /** Of the figures, as Excel writes it. */
  format: string;
  locale: string;
}

function Lines({ categories, series, y, format, locale }: Drawn) {
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
            {formattedNumber(values.at(-1) ?? 0, format, locale)}
          </text>
        </g>
      ))}
    </>
  );
}

function Columns({ categories, series, y, format, locale }: Drawn) {
  const [first] = series;
  const slot = (width - plot.left) / categories.length;
  return (
    <>
      {first?.values.map((value, index) => {
        const middle = plot.left + slot * (index + 0.5);
        return (
          <g class="column">
            <rect x={middle - slot / 4} width={slot / 2} y={y(value)} height={plot.bottom - y(value)} />
            <text x={middle} y={y(value) - 4} text-anchor="middle">
              {formattedNumber(value, format, locale)}
            </text>
          </g>
        );
      })}
      <Categories categories={categories} />
    </>
  );
}

/** Room for a bar and its name. */
const barHeight = 15;
/** Where bars begin, behind their names, and how far the longest reaches, before its figure. */
const bars = { left: 96, right: width - 48 };

/** Names before bars, and figures behind them, the first at the bottom. */
function Bars({ categories, series: [first], format, locale, title }: Drawn & { title: string }) {
  const values = first?.values ?? [];
  const most = Math.max(...values);
  const bottom = barHeight * values.length;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${bottom + 4}`} role="img" aria-label={title}>
      {values.map((value, index) => {
        const top = bottom - barHeight * (index + 1);
        const right = bars.left + (value / most) * (bars.right - bars.left);
        return (
          <g class="column">
            <text x={bars.left - 6} y={top + 12} text-anchor="end">
              {categories[index]}
            </text>
            <rect x={bars.left} width={right - bars.left} y={top + 3} height={barHeight - 5} />
            <text x={right + 4} y={top + 12}>
              {formattedNumber(value, format, locale)}
            </text>
          </g>
        );
      })}
    </svg>
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
