import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from "chart.js";
import type { Spreadsheet } from "../spreadsheet/types";
import { chartConfiguration } from "./chartConfiguration";
import { readSeries, type SeriesContents } from "./chartContents";
import type { ChartData } from "./chartData";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Title,
);

/** One chart on the page. */
export class ChartFigure {
  readonly element = document.createElement("figure");
  private drawn: { readonly chart: Chart; readonly from: string } | undefined;

  constructor(
    layer: HTMLElement,
    private readonly spreadsheet: Spreadsheet,
  ) {
    this.element.className = "chart";
    this.element.setAttribute("role", "img");
    layer.append(this.element);
  }

  /** Draws the chart anew if it, or what is in its cells, is different from before. */
  draw(data: ChartData): void {
    const contents = data.series.map((series) => readSeries(this.spreadsheet, series));
    // Where it is does not matter here.
    const from = JSON.stringify([{ ...data, left: 0, top: 0 }, contents]);
    if (this.drawn?.from === from) return;
    this.drawn?.chart.destroy();
    const canvas = document.createElement("canvas");
    this.element.replaceChildren(canvas);
    this.element.style.width = `${data.width}pt`;
    this.element.style.height = `${data.height}pt`;
    this.element.dataset["name"] = data.name;
    this.element.setAttribute("aria-label", description(data, contents));
    this.drawn = { chart: new Chart(canvas, chartConfiguration(data, contents)), from };
  }

  remove(): void {
    this.drawn?.chart.destroy();
    this.element.remove();
  }
}

/** What the chart shows, in words: "Capex. Microsoft: 2025 80, 2026 120". */
function description({ title, name }: ChartData, contents: readonly SeriesContents[]): string {
  const series = contents.map((one) => {
    const points = one.values.map((value, index) => `${one.categories[index] ?? ""} ${value ?? "–"}`);
    return `${one.name}: ${points.join(", ")}`;
  });
  return [title.visible ? title.text : name, ...series].join(". ");
}
