import fc from "fast-check";
import type { RequestFault } from "../office/requestFaults";
import { wholeWorkbook, type WholeWorkbook } from "./wholeWorkbook";
import type { WorkbookWithFunctions } from "./workbookWithFunctions";

/** How an operation left the workbook, by what it answered itself. */
export type Told =
  | { readonly kind: "complete" }
  /** Nothing of it is there. */
  | { readonly kind: "asBefore" }
  /** Something may be left of it, at these places. */
  | { readonly kind: "left"; readonly locations: readonly string[] };

/** Something that the pane does to a workbook, as often as is wanted. */
export interface Operation {
  readonly name: string;
  /** Makes an empty workbook be one in which it can be done. */
  arrange(): Promise<unknown>;
  /** Does it, and tells what it was told. */
  act(): Promise<Told>;
  /** Makes a workbook in which it is complete be as it was before. */
  reset(): Promise<unknown>;
}

/** A fault in one request of an operation. */
export interface FaultCase {
  /** Of the requests of the operation, from 1. */
  readonly request: number;
  readonly fault: RequestFault;
}

/** How much is tried. */
export interface Extent {
  /** After how many of its actions, chosen by the seed, each request is stopped. */
  readonly stops: number;
  /** Whether everything else goes wrong with each request too, or one thing with each in turn. */
  readonly others: "all" | "inTurn";
  readonly seed: number;
}

/** Requests that fail, or get their answer late, twice or never. */
export function faultCases(actionCounts: readonly number[], { stops, others, seed }: Extent): FaultCase[] {
  return actionCounts.flatMap((actions, index) => {
    const numbers = Array.from({ length: actions - 1 }, (_, n) => n + 1);
    const stopped = some(numbers, stops, seed + index).map((after) => ({ kind: "stopped", after }) as const);
    const other: RequestFault[] = [
      { kind: "refused" },
      { kind: "unanswered" },
      ...some(numbers, Math.ceil(stops / 2), -seed - index).map(
        (after) => ({ kind: "stoppedUnanswered", after }) as const,
      ),
      { kind: "late", milliseconds: 30 },
      { kind: "tooLate", milliseconds: 150 },
      { kind: "answeredTwice" },
    ];
    const turn = (seed + index) % other.length;
    const faults = [...stopped, ...(others === "all" ? other : other.slice(turn, turn + 1))];
    return faults.map((fault) => ({ request: index + 1, fault }));
  });
}

/** So many of the numbers, or all where there are no more. */
function some(numbers: readonly number[], count: number, seed: number): readonly number[] {
  if (count >= numbers.length) return numbers;
  const size = { minLength: count, maxLength: count };
  return fc.sample(fc.shuffledSubarray([...numbers], size), { seed, numRuns: 1 })[0] ?? [];
}

/** The numbers of actions of an operation's requests where nothing goes wrong, and the workbook when it is complete. */
export async function withoutFault(
  excel: WorkbookWithFunctions,
  operation: Operation,
): Promise<{ actionCounts: number[]; complete: WholeWorkbook }> {
  excel.requests.length = 0;
  const told = await operation.act();
  if (told.kind !== "complete") throw new Error(`${operation.name} fails by itself: ${JSON.stringify(told)}`);
  const actionCounts = excel.awaited().map(({ request }) => request.Actions.length);
  await excel.settled();
  const complete = await wholeWorkbook(excel);
  await operation.reset();
  await excel.settled();
  return { actionCounts, complete };
}

/** Tries an operation under faults; answers how many there were, and what was not as it was told. */
export async function tryFaults(
  excel: WorkbookWithFunctions,
  operation: Operation,
  extent: Extent,
): Promise<{ tried: number; complete: number; left: number; wrong: string[] }> {
  await operation.arrange();
  await excel.settled();
  const before = await wholeWorkbook(excel);
  const { actionCounts, complete } = await withoutFault(excel, operation);
  const cases = faultCases(actionCounts, extent);
  const wrong: string[] = [];
  let completed = 0;
  let left = 0;
  for (const each of cases) {
    excel.faults.plan(each.request, each.fault);
    const told = await operation.act();
    excel.faults.clear();
    await excel.settled();
    if (told.kind === "complete") completed += 1;
    if (told.kind === "left") left += 1;
    const states = { before, complete };
    const fault =
      told.kind === "left"
        ? await faultOfLeft(excel, each.fault, told.locations, states)
        : await faultOf(excel, operation, told, states);
    const what = `${operation.name}, request ${each.request}, ${JSON.stringify(each.fault)}`;
    if (fault) wrong.push(`${what}: told ${JSON.stringify(told)}, ${fault}`);
  }
  return { tried: cases.length, complete: completed, left, wrong };
}

/** What is not as an operation told; undefined where all is. Afterwards the workbook is as it was before. */
async function faultOf(
  excel: WorkbookWithFunctions,
  operation: Operation,
  told: Told,
  { before, complete }: { before: WholeWorkbook; complete: WholeWorkbook },
): Promise<string | undefined> {
  const difference = differenceOf(await wholeWorkbook(excel), told.kind === "complete" ? complete : before);
  if (difference || told.kind !== "complete") return difference;
  await operation.reset();
  await excel.settled();
  return differenceOf(await wholeWorkbook(excel), before);
}

/**
 * The same where an operation told that something is left. There are two cases for it: a sheet or a chart was added and
 * nothing more is known of it, so that it may be another's.
 */
async function faultOfLeft(
  excel: WorkbookWithFunctions,
  fault: RequestFault,
  locations: readonly string[],
  { before }: { before: WholeWorkbook },
): Promise<string | undefined> {
  if (!fault.kind.startsWith("stopped")) return "but all could have been taken back";
  const { sheets, ...all } = await wholeWorkbook(excel);
  const others = sheets
    .filter(({ name, cells }) => !locations.includes(name) || Object.keys(cells).length > 0)
    .map((sheet) => ({ ...sheet, charts: sheet.charts.filter(([name]) => !locations.includes(name)) }));
  await Excel.run(async ({ workbook }) => {
    for (const place of locations) {
      workbook.worksheets.getItemOrNullObject(place).delete();
      workbook.worksheets.getItem("Sheet1").charts.getItemOrNullObject(place).delete();
    }
    await workbook.context.sync();
  });
  return differenceOf({ ...all, sheets: others }, before);
}

/** Where two states of a workbook differ first; undefined where they do not. */
export function differenceOf(state: unknown, expected: unknown, path = ""): string | undefined {
  if (Object.is(state, expected)) return undefined;
  if (typeof state === "object" && typeof expected === "object" && state && expected) {
    const keys = new Set([...Object.keys(state), ...Object.keys(expected)]);
    for (const key of keys) {
      const found = differenceOf(
        (state as Record<string, unknown>)[key],
        (expected as Record<string, unknown>)[key],
        `${path}.${key}`,
      );
      if (found) return found;
    }
    return undefined;
  }
  return `${path} is ${JSON.stringify(state)?.slice(0, 200)} instead of ${JSON.stringify(expected)?.slice(0, 200)}`;
}
