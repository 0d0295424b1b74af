import { article } from "../data/article";
import type { Language } from "../data/language";
import { provenanceText, type Provenance } from "../data/provenance";
import { dataVersion } from "../data/version";
import { input } from "./cells";
import type { CellStyle, Coloring, PublishedFigure, TableCell } from "./description";
import { secondary } from "./styles";

/** An input that starts as a figure of ours; its kind and sourceRow follow what becomes of it. */
export function publishedInput(
  figure: PublishedFigure,
  style: CellStyle,
  name: string,
  workbookName?: string,
): TableCell {
  return { ...input(figure.value, style, name, workbookName), published: figure };
}

/** The kind of a cell's figure: its own while the condition holds, User once it was overwritten. */
export function kindCell(
  name: string,
  provenance: Provenance,
  condition: string,
  language: Language,
  style?: CellStyle,
): TableCell {
  const [own, user] = [provenanceText[provenance][language], provenanceText.user[language]];
  return {
    value: own,
    formula: `=IF(${condition},"${own}","${user}")`,
    name: `kind ${name}`,
    ...(style && { style }),
  };
}

/** The kind of an input that starts as a figure of ours. */
export function publishedKind(
  { published, name }: TableCell,
  language: Language,
  style?: CellStyle,
): TableCell {
  if (!published || name === undefined) throw new Error("Only an input of a published figure has its kind.");
  return kindCell(name, published.provenance, isUnchanged(name, published), language, style);
}

/** Kinds that have become the user's stand out in the colour of inputs. */
export function kindColoring(first: string, last: string, language: Language): Coloring {
  return { kind: "text", cells: [`kind ${first}`, `kind ${last}`], text: provenanceText.user[language] };
}

const articleText = {
  "en-US": `${article.publisher}, dated ${article.date}`,
  "zh-TW": `${article.publisher}，${article.date}`,
};

/**
 * The last row of every table: where its figures come from, which data they are, and which published figures among the
 * rows above were overwritten.
 */
export function sourceRow(
  language: Language,
  rows: readonly (readonly TableCell[])[],
  { also = "", source = articleText[language] } = {},
): TableCell[] {
  const words = {
    "en-US": `Source: ${source}${also} · data ${dataVersion}`,
    "zh-TW": `資料來源：${source}${also} · 資料版本 ${dataVersion}`,
  };
  const value = words[language];
  const remarks = changeRemarks(language, rows);
  const formula = [`="${value}"`, ...remarks].join("&");
  return [{ value, style: secondary, ...(remarks.length > 0 && { formula }) }];
}

/** For each published figure among the inputs a text in a formula, empty while all its cells are as published. */
function changeRemarks(language: Language, rows: readonly (readonly TableCell[])[]): string[] {
  const names = new Map<PublishedFigure, string[]>();
  for (const { published, name } of rows.flat())
    if (published && name !== undefined) names.set(published, [...(names.get(published) ?? []), name]);
  return [...names].map(([figure, all]) => {
    const areUnchanged = all.map((name) => isUnchanged(name, figure)).join(",");
    const condition = all.length > 1 ? `AND(${areUnchanged})` : areUnchanged;
    return `IF(${condition},"","${changedFrom(figure, language)}")`;
  });
}

function isUnchanged(name: string, { value }: PublishedFigure): string {
  return `{${name}}=${value}`;
}

function changedFrom({ value, unit, provenance }: PublishedFigure, language: Language): string {
  const shown = unit === "rate" ? `${Math.round(value * 1000) / 10}%` : String(value);
  const isPublished = provenance === "stated" || provenance === "reported" || provenance === "guidance";
  return {
    "en-US": ` · changed from ${isPublished ? "the published " : ""}${shown}`,
    "zh-TW": ` · 已由${isPublished ? "公布的" : ""} ${shown} 變更`,
  }[language];
}
