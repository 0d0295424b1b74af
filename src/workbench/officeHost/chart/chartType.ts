import { chartTypes, type ChartType } from "../../charts/chartData";
import { apiNotFound } from "../protocol/officeError";

/** Reads an Excel.ChartType that the workbench can draw. */
export function chartType(type: unknown): ChartType {
  const known = chartTypes.find((name) => name === type);
  if (!known) throw apiNotFound(`the chart type ${String(type)}`);
  return known;
}
