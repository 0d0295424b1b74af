import {
  CommandType,
  generateRandomId,
  IResourceManagerService,
  UniverInstanceType,
  type IMutation,
  type IMutationInfo,
  type IResourceHook,
} from "@univerjs/core";
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
    return this.all.filter((chart) => chart.sheetId === sheetId);
  }

  get all(): ChartData[] {
    return [...this.charts.values()];
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

/** Gives the spreadsheet charts, which go and come back with their sheet, and are copied and saved with it. */
export function addCharts({ injector, commands }: Spreadsheet): void {
  injector.add([ChartStore]);
  injector.get(IResourceManagerService).registerPluginResource(savedCharts(injector.get(ChartStore)));
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

/** The charts within what Univer saves of a workbook. Those of a workbook that is open by now are read at once. */
function savedCharts(store: ChartStore): IResourceHook<readonly ChartData[]> {
  const replace = (charts: readonly ChartData[]) => {
    for (const { id } of store.all) store.set(id, null);
    for (const chart of charts) store.set(chart.id, chart);
  };
  return {
    pluginName: "SHEET_WORKBENCH_CHARTS_PLUGIN",
    businesses: [UniverInstanceType.UNIVER_SHEET],
    toJson: () => JSON.stringify(store.all),
    parseJson: (json) => JSON.parse(json) as readonly ChartData[],
    onLoad: (_unitId, charts) => replace(charts),
    onUnLoad: () => replace([]),
  };
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
