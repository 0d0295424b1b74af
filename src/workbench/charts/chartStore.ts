import { CommandType, generateRandomId, type IMutation, type IMutationInfo } from "@univerjs/core";
import { CopySheetCommand, RemoveSheetCommand, SheetInterceptorService } from "@univerjs/sheets";
import { Subject } from "rxjs";
import type { Spreadsheet } from "../spreadsheet/types";
import { runUndoable } from "../spreadsheet/undoable";
import { chartOnSheet, type ChartData } from "./chartData";

/** The workbook's charts: open-source Univer has none. */
export class ChartStore {
  readonly changes = new Subject<void>();
  private readonly charts = new Map<string, ChartData>();

  ofSheet(sheetId: string): ChartData[] {
    return [...this.charts.values()].filter((chart) => chart.sheetId === sheetId);
  }

  get(chartId: string): ChartData | undefined {
    return this.charts.get(chartId);
  }

  set(chartId: string, chart: ChartData | null): void {
    if (chart) this.charts.set(chartId, chart);
    else this.charts.delete(chartId);
    this.changes.next();
  }
}

interface SetChartParams {
  readonly chartId: string;
  readonly chart: ChartData | null;
}

/** Parameters of Univer's commands on a sheet; the target is the copy. */
interface SheetCommandParams {
  readonly subUnitId?: string;
  readonly targetSubUnitId?: string;
}

/** Charts change by a mutation of Univer's kind, so that Ctrl-Z takes them back in turn with everything else. */
const SetChartMutation: IMutation<SetChartParams> = {
  id: "workbench.mutation.set-chart",
  type: CommandType.MUTATION,
  handler: (accessor, { chartId, chart }) => {
    accessor.get(ChartStore).set(chartId, chart);
    return true;
  },
};

/** Gives the spreadsheet charts, which go and come back with their sheet, and are copied with it. */
export function addCharts({ injector, commands }: Spreadsheet): void {
  injector.add([ChartStore]);
  commands.registerCommand(SetChartMutation);
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      const { subUnitId = "", targetSubUnitId = "" } = (params ?? {}) as SheetCommandParams;
      const charts = injector.get(ChartStore).ofSheet(subUnitId);
      if (id === RemoveSheetCommand.id) return { redos: charts.map(removal), undos: charts.map(addition) };
      if (id !== CopySheetCommand.id) return { redos: [], undos: [] };
      const copies = charts.map((chart) => chartOnSheet(chart, generateRandomId(), targetSubUnitId));
      return { redos: copies.map(addition), undos: copies.map(removal) };
    },
  });
}

/** Adds, replaces or (with null) deletes a chart. */
export function setChart(spreadsheet: Spreadsheet, chartId: string, chart: ChartData | null): void {
  const before = spreadsheet.injector.get(ChartStore).get(chartId) ?? null;
  runUndoable(spreadsheet, [mutation(chartId, chart)], [mutation(chartId, before)]);
}

function addition(chart: ChartData): IMutationInfo<SetChartParams> {
  return mutation(chart.id, chart);
}

function removal(chart: ChartData): IMutationInfo<SetChartParams> {
  return mutation(chart.id, null);
}

function mutation(chartId: string, chart: ChartData | null): IMutationInfo<SetChartParams> {
  return { id: SetChartMutation.id, params: { chartId, chart } };
}
