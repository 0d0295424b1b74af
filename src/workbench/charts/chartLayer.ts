import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import { pointsPerPixel } from "../officeHost/range/pointsPerPixel";
import type { Spreadsheet } from "../spreadsheet/types";
import type { ChartData } from "./chartData";
import { ChartFigure } from "./chartFigure";
import { ChartStore } from "./chartStore";

/** One direction in which the sheet is seen, in pixels of the sheet. */
interface View {
  /** How long the headings of rows or columns are. */
  readonly heading: number;
  readonly scroll: number;
  /** What Univer leaves free before the first row, for the tab of a table there. */
  readonly gap: number;
  /** Where the frozen pane begins, and how long it is. */
  readonly frozenStart: number;
  readonly frozen: number;
}

/** Draws the active sheet's charts over the grid, and keeps them in their place while it is scrolled. */
export function drawCharts(spreadsheet: Spreadsheet, grid: HTMLElement): void {
  const charts = spreadsheet.injector.get(ChartStore);
  const figures = new Map<string, ChartFigure>();
  const layer = document.createElement("div");
  layer.className = "chart-layer";
  let isDue = false;

  function draw(): void {
    isDue = false;
    const canvas = grid.querySelector('canvas[id^="univer-sheet-main-canvas"]');
    const view = currentView(spreadsheet);
    if (!canvas?.parentElement || !view) return;
    const { across, down, scale } = view;
    if (layer.parentElement !== canvas.parentElement) canvas.parentElement.append(layer);
    layer.style.inset = `${down.heading * scale}px 0 0 ${across.heading * scale}px`;
    const shown = charts.ofSheet(spreadsheet.workbook.getActiveSheet().getSheetId());
    for (const [id, figure] of figures) {
      if (shown.some((chart) => chart.id === id)) continue;
      figure.remove();
      figures.delete(id);
    }
    for (const chart of shown) {
      const figure = figures.get(chart.id) ?? new ChartFigure(layer, spreadsheet);
      figures.set(chart.id, figure);
      figure.draw(chart);
      place(figure.element, chart, across, down, scale);
    }
  }

  function drawSoon(): void {
    if (!isDue) requestAnimationFrame(draw);
    isDue = true;
  }

  charts.changes.subscribe(drawSoon);
  // Scrolling, zooming, results of formulas and other sheets are all commands in Univer.
  spreadsheet.commands.onCommandExecuted(drawSoon);
}

function currentView({
  injector,
  workbook,
}: Spreadsheet): { across: View; down: View; scale: number } | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !viewport) return undefined;
  const { xSplit, ySplit, startRow, startColumn } = workbook.getActiveSheet().getFreeze();
  const { rowHeaderWidthAndMarginLeft, columnHeaderHeightAndMarginTop } = skeleton;
  const first = skeleton.getNoMergeCellWithCoordByIndex(0, 0);
  return {
    across: {
      heading: rowHeaderWidthAndMarginLeft,
      scroll: viewport.viewportScrollX,
      gap: first.startX - rowHeaderWidthAndMarginLeft,
      ...frozenPane(skeleton.columnWidthAccumulation, startColumn, xSplit),
    },
    down: {
      heading: columnHeaderHeightAndMarginTop,
      scroll: viewport.viewportScrollY,
      gap: first.startY - columnHeaderHeightAndMarginTop,
      ...frozenPane(skeleton.rowHeightAccumulation, startRow, ySplit),
    },
    scale: render.scene.scaleX,
  };
}

/** From the ends of all rows or columns: where the frozen ones begin, and how long they are. */
function frozenPane(ends: ArrayLike<number>, firstScrolled: number, count: number) {
  if (count <= 0) return { frozenStart: 0, frozen: 0 };
  const frozenStart = ends[firstScrolled - count - 1] ?? 0;
  return { frozenStart, frozen: (ends[firstScrolled - 1] ?? 0) - frozenStart };
}

/** Puts the figure where its cells are; what is scrolled below frozen panes is cut off there. */
function place({ style }: HTMLElement, chart: ChartData, across: View, down: View, scale: number): void {
  const [x, cutLeft] = positionIn(across, chart.left / pointsPerPixel);
  const [y, cutTop] = positionIn(down, chart.top / pointsPerPixel);
  style.width = `${chart.width / pointsPerPixel}px`;
  style.height = `${chart.height / pointsPerPixel}px`;
  style.transform = `scale(${scale}) translate(${x}px, ${y}px)`;
  style.clipPath = cutLeft > 0 || cutTop > 0 ? `inset(${cutTop}px 0 0 ${cutLeft}px)` : "";
}

/** Where a place on the sheet is seen, and how much of what begins there is hidden by the frozen pane. */
function positionIn(
  { scroll, gap, frozenStart, frozen }: View,
  place: number,
): [position: number, cut: number] {
  if (place < frozenStart + frozen) return [place - frozenStart, 0];
  const position = place + gap - scroll;
  return [position, Math.max(0, frozen - position)];
}
