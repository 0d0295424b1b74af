import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sourceFiles, sourceFolder, sourceImports } from "./sourceImports";

const page = readFileSync(path.resolve(__dirname, "../../ARCHITECTURE.md"), "utf8");
const [ofSource = "", ofExcel = ""] = page.split("`excel` has rooms of its own");

/** What the table in a part of the page says: which rooms each room may import from, besides itself. */
function arrowsOf(part: string): Record<string, string[]> {
  const rows = [...part.matchAll(/^\| `(\w+)` +\|[^|]+\| (.+?) +\|$/gm)];
  const rooms = rows.map(([, room = ""]) => room);
  return Object.fromEntries(rows.map(([, room = "", from = ""]) => [room, roomsNamed(from, rooms)]));
}

/** "grid, data" are these two; "all but grid and data" are the others; "–" is none, whatever packages stand behind it. */
function roomsNamed(from: string, rooms: readonly string[]): string[] {
  if (from.startsWith("–")) return [];
  const named: readonly string[] = from.match(/\w+/g) ?? [];
  const allBut = from.startsWith("all but ");
  const found = rooms.filter((room) => named.includes(room) !== allBut);
  const unknown = named.filter((name) => !["all", "but", "and", ...rooms].includes(name));
  if (unknown.length > 0) throw new Error(`ARCHITECTURE.md names no rooms: ${unknown.join(", ")}`);
  return found;
}

const mayImport = arrowsOf(ofSource);
/** The same for the rooms within excel/. */
const mayImportInExcel = arrowsOf(ofExcel);

/** Packages that each room may use; the others use none. */
const mayUse: Record<string, RegExp> = {
  formulas: /^@borgar\/fx$/,
  taskpane: /^(preact|@fluentui\/web-components)(\/|$)/,
  workbench:
    /^@univerjs\/|^rxjs$|^chart\.js|^chartjs-|^excelize-wasm$|^@borgar\/fx$|^fflate$|^htmlparser2$|^idb$/,
};

const roomOf = (file: string) => file.split("/")[0] ?? "";

const inExcel = "excel/";
const roomInExcel = (file: string) => roomOf(file.slice(inExcel.length));

/** The folders of a folder of src. */
function roomsIn(folder: string): string[] {
  const entries = readdirSync(path.join(sourceFolder, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

const ourImports = sourceImports.flatMap(({ to, ...each }) => (to === undefined ? [] : [{ ...each, to }]));

test("every room is listed, and imports are found in all that have any", () => {
  expect(roomsIn("").sort()).toEqual(Object.keys(mayImport).sort());
  expect(roomsIn(inExcel).sort()).toEqual(Object.keys(mayImportInExcel).sort());
  expect(sourceFiles.filter((file) => roomOf(file) === "excel" && roomInExcel(file).endsWith(".ts"))).toEqual(
    [],
  );
  const importing = new Set(sourceImports.map(({ from }) => roomOf(from)));
  expect([...importing].sort()).toEqual(Object.keys(mayImport).sort());
  expect(sourceImports.length).toBeGreaterThan(500);
  expect(ourImports.filter(({ isTypeOnly }) => isTypeOnly).length).toBeGreaterThan(200);
});

test("every import of a file of ours finds it", () => {
  const known = new Set(sourceFiles);
  const isCode = ({ to }: { to: string }) => !/\.\w+$/.test(to) || /\.tsx?$/.test(to);
  expect(ourImports.filter((each) => isCode(each) && !known.has(each.to))).toEqual([]);
});

test("imports between rooms follow the arrows", () => {
  const astray = ourImports.filter(
    ({ from, to }) => roomOf(to) !== roomOf(from) && !mayImport[roomOf(from)]?.includes(roomOf(to)),
  );
  expect(astray).toEqual([]);
});

test("imports between the rooms of excel/ follow their arrows", () => {
  const within = ourImports.filter(({ from, to }) => from.startsWith(inExcel) && to.startsWith(inExcel));
  expect(within.length).toBeGreaterThan(80);
  const astray = within
    .map(({ from, to }) => ({ from, to, rooms: [roomInExcel(from), roomInExcel(to)] as const }))
    .filter(({ rooms: [from, to] }) => from !== to && !mayImportInExcel[from]?.includes(to));
  expect(astray).toEqual([]);
});

test("no file imports itself at run time by way of others", () => {
  const imported = new Map<string, string[]>();
  for (const { from, to, isTypeOnly, isDynamic } of ourImports) {
    if (!isTypeOnly && !isDynamic) imported.set(from, [...(imported.get(from) ?? []), to]);
  }
  expect(imported.size).toBeGreaterThan(200);
  expect(circlesOf(imported)).toEqual([]);
});

/** Ways that lead from a file back to it, each found once. */
function circlesOf(imported: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file]);
    if (done.has(file) || way.includes(file)) return;
    for (const next of imported.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of imported.keys()) follow(file, []);
  return circles;
}

test("a circle is found wherever it begins", () => {
  const imported = { a: ["b"], b: ["c", "d"], c: [], d: ["e"], e: ["b"] };
  expect(circlesOf(new Map(Object.entries(imported)))).toEqual([["b", "d", "e", "b"]]);
});

test("packages are used only where they belong", () => {
  const astray = sourceImports.filter(
    ({ from, specifier, to }) => to === undefined && !mayUse[roomOf(from)]?.test(specifier),
  );
  expect(astray).toEqual([]);
});

test("the table is read as it is meant", () => {
  const rows = ["| `a`  | one   | –              |", "| `b`  | two   | a              |"];
  const last = "| `cd` | three | all but b      |";
  expect(arrowsOf([...rows, last].join("\n"))).toEqual({ a: [], b: ["a"], cd: ["a", "cd"] });
  expect(() => arrowsOf("| `a` | one | b |")).toThrow("names no rooms: b");
});

test("Office.js is called in excel/ alone, but for the pane's questions where it runs and in which colours", () => {
  const calling = sourceFiles.filter(
    (file) =>
      roomOf(file) !== "workbench" &&
      /\b(Excel|Office|OfficeExtension)\.[a-zA-Z]/.test(readFileSync(path.join(sourceFolder, file), "utf8")),
  );
  expect(calling.filter((file) => !file.startsWith(inExcel))).toEqual([
    "taskpane/host.ts",
    "taskpane/theme.ts",
  ]);
});
