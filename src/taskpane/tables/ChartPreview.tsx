import { axisFormat, figureFormat, gridlines, hasFigures, hasLegend, lineLook } from "../../tables/chartLook";
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
const height = 172;
const plot = { left: 40, right: 262, top: 34, bottom: 150 };
/** Of the title's line. */
const titleBase = 14;
/** Labels at the right end of lines keep this far apart. */
const labelHeight = 14;

/** The chart that will be inserted, drawn from the same figures as the cells. */
export function ChartPreview({ table, chart, locale, messages }: Props) {
  const cellsOf = (block: CellBlock) => blockCells(table, block).map(({ cell }) => cell);
  const series = chart.series.map((described, index) => ({
    name: described.name,
    values: cellsOf(described.values).flatMap(({ value }) => (typeof value === "number" ? value : [])),
    class: described.isInput ? "series own" : `series tone-${index}`,
    isDashed: lineLook(described, index).isDashed,
    columnClass: described.isInput ? "column own" : "column",
  }));
  const lines = gridlines(series.flatMap((each) => each.values));
  const y = (value: number) => plot.bottom - (value / (lines.at(-1) ?? 1)) * (plot.bottom - plot.top);
  const drawn = {
    categories: cellsOf(chart.categories).map(({ value }) => value),
    series,
    y,
    format: figureFormat(table, chart),
    locale,
  };
  if (chart.type === "bar") return <Bars {...drawn} title={chart.title} />;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={chart.title}>
      <Title text={chart.title} />
      {!hasFigures(table, chart) ? (
        <Waiting {...drawn} messages={messages} />
      ) : (
        <>
          <Gridlines values={lines} right={chart.type === "line" ? plot.right : width} {...drawn} />
          {chart.type === "line" ? <Lines {...drawn} /> : <Columns {...drawn} />}
          {hasLegend(chart) && <Legend {...drawn} />}
        </>
      )}
    </svg>
  );
}

function Title({ text }: { text: string }) {
  return (
    <text class="title" x={width / 2} y={titleBase} text-anchor="middle">
      {text}
    </text>
  );
}

function Gridlines({ values, right, y, format, locale }: Drawn & { values: number[]; right: number }) {
  return values.map((value) => (
    <>
      <line class="gridline" x1={plot.left} x2={right} y1={y(value)} y2={y(value)} />
      <text x={plot.left - 4} y={y(value) + 4} text-anchor="end">
        {formattedNumber(value, axisFormat(format), locale)}
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
  series: { name: string; values: number[]; class: string; isDashed: boolean; columnClass: string }[];
  y: (value: number) => number;
  /** Of the figures, as Excel writes it. */
  format: string;
  locale: string;
}

function Lines({ categories, series, y }: Drawn) {
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
      {series.map(({ name, values, class: tone, isDashed }, index) => (
        <g class={tone}>
          <polyline
            points={values.map((value, at) => `${x(at)},${y(value)}`).join(" ")}
            stroke-dasharray={isDashed ? "4 3" : undefined}
          />
          <text class="name" x={plot.right + 8} y={(labelY[index] ?? 0) + 4}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}

/** Columns side by side, with their figures where there is one series. */
function Columns({ categories, series, y, format, locale }: Drawn) {
  const slot = (width - plot.left) / categories.length;
  const columnWidth = slot / 2 / series.length;
  return (
    <>
      {series.flatMap(({ values, columnClass }, place) =>
        values.map((value, index) => {
          const left = plot.left + slot * (index + 0.25) + place * columnWidth;
          return (
            <g class={columnClass}>
              <rect x={left} width={columnWidth} y={y(value)} height={plot.bottom - y(value)} />
              {series.length === 1 && (
                <text x={left + columnWidth / 2} y={y(value) - 4} text-anchor="middle">
                  {formattedNumber(value, format, locale)}
                </text>
              )}
            </g>
          );
        }),
      )}
      <Categories categories={categories} />
    </>
  );
}

/** Which columns are which, below the title. */
function Legend({ series }: Drawn) {
  const slot = (width - plot.left) / series.length;
  return series.map(({ name, columnClass }, place) => (
    <g class={columnClass}>
      <rect x={plot.left + slot * place} y={titleBase + 6} width={8} height={8} />
      <text x={plot.left + slot * place + 12} y={titleBase + 14}>
        {name}
      </text>
    </g>
  ));
}

/** Room for the title above bars. */
const titleHeight = 22;
/** Room for a bar and its name. */
const barHeight = 15;
/** Where bars begin, behind their names, and how far the longest reaches, before its figure. */
const bars = { left: 96, right: width - 48 };

/** Names before bars, and figures behind them, the first at the bottom. */
function Bars({ categories, series: [first], format, locale, title }: Drawn & { title: string }) {
  const values = first?.values ?? [];
  const most = Math.max(...values);
  const bottom = titleHeight + barHeight * values.length;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${bottom + 4}`} role="img" aria-label={title}>
      <Title text={title} />
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
