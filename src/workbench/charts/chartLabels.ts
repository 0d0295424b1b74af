import { numfmt } from "@univerjs/core";
import type { ChartDataset } from "chart.js";
import type { Context } from "chartjs-plugin-datalabels";
import type { SeriesContents } from "./chartContents";
import type { LabelPosition, SeriesData } from "./chartData";
import { font, textColor } from "./chartText";

interface LabelPlace {
  readonly anchor: "start" | "center" | "end";
  readonly align: "start" | "center" | "end" | "top" | "bottom" | "left" | "right";
}

const labelPlaces: Readonly<Record<LabelPosition, LabelPlace>> = {
  Center: { anchor: "center", align: "center" },
  InsideEnd: { anchor: "end", align: "start" },
  InsideBase: { anchor: "start", align: "end" },
  OutsideEnd: { anchor: "end", align: "end" },
  Top: { anchor: "end", align: "top" },
  Bottom: { anchor: "start", align: "bottom" },
  Left: { anchor: "center", align: "left" },
  Right: { anchor: "center", align: "right" },
};
const outsideBelowZero: LabelPlace = { anchor: "start", align: "start" };

/** The labels of all points, or of those that have one of their own. */
export function labels(
  { dataLabels, pointLabels }: SeriesData,
  contents: SeriesContents | undefined,
  isLine: boolean,
): NonNullable<ChartDataset["datalabels"]> {
  const pattern = dataLabels.numberFormat || contents?.numberFormat || "General";
  const own = ({ dataIndex }: Context) => pointLabels[dataIndex];
  const place = (context: Context) => {
    const position = own(context)?.position ?? dataLabels.position ?? (isLine ? "Top" : "OutsideEnd");
    const isBelowZero = (contents?.values[context.dataIndex] ?? 0) < 0;
    return position === "OutsideEnd" && isBelowZero ? outsideBelowZero : labelPlaces[position];
  };
  return {
    display: (context) => dataLabels.showValue || own(context) !== undefined,
    color: (context) => own(context)?.color ?? textColor,
    font,
    formatter: (shown: unknown, context) => {
      if (typeof shown !== "number") return "";
      const { showSeriesName, showValue } = own(context) ?? { showSeriesName: false, showValue: true };
      return [showSeriesName && contents?.name, showValue && numfmt.format(pattern, shown)]
        .filter(Boolean)
        .join(", ");
    },
    anchor: (context) => place(context).anchor,
    align: (context) => place(context).align,
  };
}
