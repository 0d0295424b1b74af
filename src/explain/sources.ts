import type { Datum, Provenance } from "../data/provenance";
import { cellsOf, isError, type ReferredCells } from "../formulas/value";
import type { Figure } from "../functions/functionModule";
import type { ExplainedArgument, Explanation, Result } from "./explanation";
import { groupsBy } from "./groupsBy";
import { isDatum } from "./isDatum";
import { provenanceOf } from "./provenanceOf";
import { shownCell } from "./shownValue";

/** A value that is shown with its source: an argument by its name, or a result. */
export interface SourcedValue {
  readonly name: string;
  readonly shown: string;
}

/** Values of one provenance, with their sources. */
export type SourceRow =
  | { readonly kind: "workings"; readonly provenance: Provenance; readonly values: readonly SourcedValue[] }
  | {
      /** What the person at the sheet has entered, or worked out in cells. */
      readonly kind: "sheet";
      readonly provenance: Provenance;
      readonly values: readonly SourcedValue[];
      readonly cells: readonly ReferredCells[];
      /** The arguments that replace a built-in figure. */
      readonly instead: readonly ExplainedArgument[];
    }
  | {
      readonly kind: "publication";
      readonly provenance: Provenance;
      readonly values: readonly SourcedValue[];
      readonly data: readonly Datum[];
    }
  | {
      readonly kind: "companies";
      readonly provenance: Provenance;
      readonly figures: readonly CompanyFigure[];
    };

/** A row of the companies' own figures. */
export type CompanyFigure = Exclude<Figure, Datum>;

/** Where all values of explained calls come from, row by row: results, what is the user's, what is published. */
export function sourcesOf(explanations: readonly Explanation[], locale: string): readonly SourceRow[] {
  const args = explanations.flatMap((each) => each.arguments);
  return [
    ...workings(explanations),
    ...sheetRow("user", args),
    ...sheetRow("derived", args),
    ...publications(explanations, locale),
    ...tableRows(args),
    ...companyRows(explanations),
  ];
}

function workings(explanations: readonly Explanation[]): SourceRow[] {
  const values = explanations.flatMap(({ doc, outcome }): SourcedValue[] =>
    outcome.kind === "result" &&
    outcome.provenance === "derived" &&
    !outcome.figures.some(isResultOf(outcome))
      ? [explanations.length > 1 ? { name: doc.id, shown: outcome.all } : { name: "", shown: outcome.shown }]
      : [],
  );
  return values.length > 0 ? [{ kind: "workings", provenance: "derived", values }] : [];
}

/** Figures of ours in cells of our tables that are no data of the article's. */
function tableRows(args: readonly ExplainedArgument[]): SourceRow[] {
  const others = args.filter(({ own }) => own && !own.figures.some(isDatum));
  return (["stated", "reported", "guidance", "assumption"] as const).flatMap((kind) =>
    sheetRow(kind, others),
  );
}

function sheetRow(provenance: Provenance, args: readonly ExplainedArgument[]): SourceRow[] {
  const own = args.filter((each) => each.provenance === provenance && isOfSheet(each) && !holdsError(each));
  if (own.length === 0) return [];
  const cells = own.flatMap(({ origin }) => (origin.kind === "cells" ? [origin.cells] : []));
  return [
    {
      kind: "sheet",
      provenance,
      values: own.map(named),
      cells: [...new Set(cells)],
      instead: own.filter(({ instead }) => instead !== undefined),
    },
  ];
}

function isOfSheet({ origin: { kind } }: ExplainedArgument): boolean {
  return kind === "formula" || kind === "cells" || kind === "arithmetic";
}

function holdsError({ value = null }: ExplainedArgument): boolean {
  return cellsOf(value).some(isError);
}

/** Our own figures, in a row for each provenance and publication. */
function publications(explanations: readonly Explanation[], locale: string): SourceRow[] {
  const published = explanations.flatMap((each) => [
    ...lookedUp(each, locale),
    ...standIns(each),
    ...fromTables(each),
  ]);
  const groups = groupsBy(published, ({ datum }) => `${datum.provenance} ${datum.source.url}`);
  const inOrder = [...groups].sort((a, b) => provenanceOrder(a[0].datum) - provenanceOrder(b[0].datum));
  return inOrder.map((group) => ({
    kind: "publication",
    provenance: group[0].datum.provenance,
    values: groupsBy(group, ({ value }) => `${value.name} ${value.shown}`).map(([{ value }]) => value),
    data: [...new Set(group.map(({ datum }) => datum))],
  }));
}

/** What is published before what follows from it or is supposed. */
function provenanceOrder({ provenance }: Datum): number {
  return ["stated", "reported", "derived", "guidance", "assumption"].indexOf(provenance);
}

interface Published {
  readonly value: SourcedValue;
  readonly datum: Datum;
}

/** The built-in figures that are defaults of arguments. */
function standIns(explanation: Explanation): Published[] {
  return explanation.arguments.flatMap((argument) =>
    argument.origin.kind === "default" && argument.origin.datum
      ? [{ value: named(argument), datum: argument.origin.datum }]
      : [],
  );
}

/** The built-in figures in cells of our tables that arguments refer to. */
function fromTables(explanation: Explanation): Published[] {
  return explanation.arguments.flatMap((argument) => {
    const { own, provenance } = argument;
    const data = own?.figures.filter(isDatum) ?? [];
    return data
      .filter((datum) => datum.provenance === provenance)
      .map((datum) => ({ value: named(argument), datum }));
  });
}

/** The built-in figures that a result was looked up from, or was worked out with. */
function lookedUp({ outcome }: Explanation, locale: string): Published[] {
  if (outcome.kind !== "result") return [];
  const shown = (datum: Datum) =>
    isResultOf(outcome)(datum) ? outcome.shown : shownCell(datum.value, "amount", locale, "column");
  return outcome.figures.flatMap((figure) =>
    "provenance" in figure ? [{ value: { name: "", shown: shown(figure) }, datum: figure }] : [],
  );
}

/** Whether a figure is what the result shows, and not only a part of the arithmetic. */
function isResultOf({ provenance }: Result): (figure: Figure) => boolean {
  return (figure) => provenanceOf(figure) === provenance;
}

function companyRows(explanations: readonly Explanation[]): SourceRow[] {
  const figures = explanations
    .flatMap(({ outcome }) => (outcome.kind === "result" ? outcome.figures : []))
    .filter((figure): figure is CompanyFigure => !("provenance" in figure));
  return groupsBy([...new Set(figures)], provenanceOf).map((group) => ({
    kind: "companies",
    provenance: provenanceOf(group[0]),
    figures: group,
  }));
}

function named({ doc, brief }: ExplainedArgument): SourcedValue {
  return { name: doc.name, shown: brief };
}
