import type { OmissionKind } from "./omission";
import type { SheetContext } from "./sheetContext";
import { isTrue, type XmlElement } from "./xml";

/** Kinds that are found by elements of a sheet, each with the attribute that says where; `ext` are of later versions. */
const elements: readonly { kind: OmissionKind; path: readonly string[]; name: string; place?: string }[] = [
  { kind: "autoFilter", path: [], name: "autoFilter", place: "ref" },
  { kind: "backgroundPicture", path: [], name: "picture" },
  { kind: "backgroundPicture", path: [], name: "legacyDrawingHF" },
  { kind: "dataValidation", path: ["dataValidations"], name: "dataValidation", place: "sqref" },
  { kind: "protection", path: ["protectedRanges"], name: "protectedRange", place: "sqref" },
  { kind: "scenario", path: ["scenarios"], name: "scenario" },
  { kind: "tabColor", path: ["sheetPr"], name: "tabColor" },
];

const extended: Readonly<Record<string, OmissionKind>> = {
  dataValidation: "dataValidation",
  sparkline: "sparkline",
};

const related: Readonly<Record<string, OmissionKind>> = {
  pivotTable: "pivotTable",
  slicer: "slicer",
  timeline: "slicer",
  ctrlProp: "formControl",
  control: "activeX",
  oleObject: "embeddedObject",
  package: "embeddedObject",
  queryTable: "connection",
};

/** What a protected sheet allows or refuses unless it says otherwise. */
const protection: Readonly<Record<string, boolean>> = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteColumns: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
  pivotTables: true,
  selectLockedCells: false,
  selectUnlockedCells: false,
};
const passwords = ["password", "hashValue"];

/** Lists what a sheet has and the contents know nothing of, but for what is found where they are read. */
export function omitOfSheet({ xlsx, part, omit }: SheetContext, root: XmlElement): void {
  for (const { kind, path, name, place } of elements) {
    for (const { attributes } of root.at(...path)?.all(name) ?? [])
      omit(kind, firstOf(attributes[place ?? ""]));
  }
  for (const [name, kind] of Object.entries(extended)) {
    for (const element of root.at("extLst")?.within(name) ?? []) {
      omit(kind, firstOf((element.at("sqref") ?? element.at("f"))?.text.replace(/^.*!/, "")));
    }
  }
  for (const { type } of xlsx.relationships(part)) {
    const kind = related[type];
    if (kind) omit(kind);
  }
  const view = root.at("sheetViews", "sheetView");
  if (isTrue(view?.attributes["rightToLeft"])) omit("rightToLeft");
  const pane = view?.at("pane")?.attributes;
  if (pane && !pane["state"]?.startsWith("frozen")) omit("pane");
  if (isProtectedOtherwise(root.at("sheetProtection"))) omit("protection");
}

function isProtectedOtherwise(element: XmlElement | undefined): boolean {
  if (!isTrue(element?.attributes["sheet"])) return false;
  const { attributes = {} } = element ?? {};
  const isOther = ([name, usual]: [string, boolean]) =>
    attributes[name] !== undefined && isTrue(attributes[name]) !== usual;
  return passwords.some((name) => attributes[name]) || Object.entries(protection).some(isOther);
}

function firstOf(addresses: string | undefined): string | undefined {
  return addresses?.trim().split(/\s+/)[0];
}
