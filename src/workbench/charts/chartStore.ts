import { CommandType, type IMutation, type IMutationInfo } from "@univerjs/core";
import { RemoveSheetCommand, SheetInterceptorService } from "@univerjs/sheets";
import { Subject } from "rxjs";
import type { Spreadsheet } from "../spreadsheet/spreadsheet";
import { runUndoable } from "../spreadsheet/undoable";
import type { ChartData } from "./chartData";

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

/** Charts change by a mutation of Univer's kind, so that Ctrl-Z takes them back in turn with everything else. */
const SetChartMutation: IMutation<SetChartParams> = {
  id: "workbench.mutation.set-chart",
  type: CommandType.MUTATION,
  handler: (accessor, { chartId, chart }) => {
    accessor.get(ChartStore).set(chartId, chart);
    return true;
  },
};

/** Gives the spreadsheet charts, which go when their sheet is deleted and come back when that is undone. */
export function addCharts({ injector, commands }: Spreadsheet): void {
  injector.add([ChartStore]);
  commands.registerCommand(SetChartMutation);
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      const { subUnitId } = (params ?? {}) as { subUnitId?: string };
      const isRemoval = id === RemoveSheetCommand.id && subUnitId !== undefined;
      const charts = isRemoval ? injector.get(ChartStore).ofSheet(subUnitId) : [];
      return {
        redos: charts.map((chart) => mutation(chart.id, null)),
        undos: charts.map((chart) => mutation(chart.id, chart)),
      };
    },
  });
}

/** Adds, replaces or (with null) deletes a chart. */
export function setChart(spreadsheet: Spreadsheet, chartId: string, chart: ChartData | null): void {
  const before = spreadsheet.injector.get(ChartStore).get(chartId) ?? null;
  runUndoable(spreadsheet, [mutation(chartId, chart)], [mutation(chartId, before)]);
}

function mutation(chartId: string, chart: ChartData | null): IMutationInfo<SetChartParams> {
  return { id: SetChartMutation.id, params: { chartId, chart } };
}
