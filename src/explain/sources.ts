import type { Datum, Kind } from "../data/provenance";
import { cellsOf, isError, type ReferredCells } from "../formulas/value";
import type { Figure } from "../functions/functionModule";
import type { ExplainedArgument, Explanation } from "./explanation";
import { figureKind } from "./figureKind";
import { groupsBy } from "./groupsBy";

/** A value that is shown with its source: an argument by its name, or a result. */
export interface SourcedValue {
  readonly name: string;
  readonly shown: string;
}

/** Values of one kind, and what there is to tell of where they come from. */
export type SourceRow =
  | { readonly from: "workings"; readonly kind: Kind; readonly values: readonly SourcedValue[] }
  | {
      /** What the person at the sheet has entered, or worked out in cells. */
      readonly from: "sheet";
      readonly kind: Kind;
      readonly values: readonly SourcedValue[];
      readonly cells: readonly ReferredCells[];
      /** The arguments for which there would have been a figure of ours. */
      readonly instead: readonly ExplainedArgument[];
    }
  | {
      readonly from: "publication";
      readonly kind: Kind;
      readonly values: readonly SourcedValue[];
      readonly data: readonly Datum[];
    }
  | { readonly from: "companies"; readonly kind: Kind; readonly figures: readonly CompanyFigure[] };

/** A row of the companies' own figures. */
export type CompanyFigure = Exclude<Figure, Datum>;

/** Where all values of explained calls come from, row by row: results, what is the user's, what is published. */
export function sourcesOf(explanations: readonly Explanation[]): readonly SourceRow[] {
  const args = explanations.flatMap((each) => each.arguments);
  return [
    ...workings(explanations),
    ...sheetRow("user", args),
    ...sheetRow("derived", args),
    ...publications(explanations),
    ...companyRows(explanations),
  ];
}

function workings(explanations: readonly Explanation[]): SourceRow[] {
  const values = explanations.flatMap(({ doc, outcome }): SourcedValue[] =>
    outcome.is === "result" && outcome.kind === "derived" && outcome.figures.length === 0
      ? [explanations.length > 1 ? { name: doc.id, shown: outcome.all } : { name: "", shown: outcome.shown }]
      : [],
  );
  return values.length > 0 ? [{ from: "workings", kind: "derived", values }] : [];
}

function sheetRow(kind: Kind, args: readonly ExplainedArgument[]): SourceRow[] {
  const own = args.filter((each) => each.kind === kind && isOfSheet(each) && !holdsError(each));
  if (own.length === 0) return [];
  const cells = own.flatMap(({ origin }) => (origin.from === "cells" ? [origin.cells] : []));
  return [
    {
      from: "sheet",
      kind,
      values: own.map(named),
      cells: [...new Set(cells)],
      instead: own.filter(({ instead }) => instead !== undefined),
    },
  ];
}

function isOfSheet({ origin: { from } }: ExplainedArgument): boolean {
  return from === "formula" || from === "cells" || from === "arithmetic";
}

function holdsError({ value = null }: ExplainedArgument): boolean {
  return cellsOf(value).some(isError);
}

/** Our own figures, in a row for each kind and publication. */
function publications(explanations: readonly Explanation[]): SourceRow[] {
  const published = explanations.flatMap((each) => [...lookedUp(each), ...standIns(each)]);
  const groups = groupsBy(published, ({ datum }) => `${datum.kind} ${datum.source.url}`);
  const inOrder = [...groups].sort((a, b) => kindOrder(a[0].datum) - kindOrder(b[0].datum));
  return inOrder.map((group) => ({
    from: "publication",
    kind: group[0].datum.kind,
    values: groupsBy(group, ({ value }) => `${value.name} ${value.shown}`).map(([{ value }]) => value),
    data: [...new Set(group.map(({ datum }) => datum))],
  }));
}

/** What is published before what follows from it or is supposed. */
function kindOrder({ kind }: Datum): number {
  return ["stated", "reported", "derived", "guidance", "assumption"].indexOf(kind);
}

interface Published {
  readonly value: SourcedValue;
  readonly datum: Datum;
}

/** The figures of ours that stand for arguments. */
function standIns(explanation: Explanation): Published[] {
  return explanation.arguments.flatMap((argument) =>
    argument.origin.from === "default" && argument.origin.datum
      ? [{ value: named(argument), datum: argument.origin.datum }]
      : [],
  );
}

/** The figures of ours that a result was looked up from. */
function lookedUp({ outcome }: Explanation): Published[] {
  if (outcome.is !== "result") return [];
  const value = { name: "", shown: outcome.shown };
  return outcome.figures.flatMap((figure) => ("kind" in figure ? [{ value, datum: figure }] : []));
}

function companyRows(explanations: readonly Explanation[]): SourceRow[] {
  const figures = explanations
    .flatMap(({ outcome }) => (outcome.is === "result" ? outcome.figures : []))
    .filter((figure): figure is CompanyFigure => !("kind" in figure));
  return groupsBy([...new Set(figures)], figureKind).map((group) => ({
    from: "companies",
    kind: figureKind(group[0]),
    figures: group,
  }));
}

function named({ doc, brief }: ExplainedArgument): SourcedValue {
  return { name: doc.name, shown: brief };
}
