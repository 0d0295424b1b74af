import { run } from "../host/run";

/** Something an operation has put into the workbook, or may have: where it stopped is not always known. */
export interface Part {
  /** How the user is told where it is: Sheet1!B2:G25. */
  readonly place: string;
  /** Queues a look at it. */
  look(context: Excel.RequestContext): FoundPart;
}

/** A part that was looked at; others may have changed it. */
export interface FoundPart {
  /** Queues the removal of what is still as it was made; tells the places of what is not, which stays. */
  remove(): readonly string[];
  /** Queues what is left to do once that is done; tells the places of what others changed at that very moment. */
  finish?(): readonly string[];
}

/** An operation failed, and this may be left of it. */
export class Unfinished extends Error {
  constructor(
    readonly reason: unknown,
    readonly places: readonly string[],
  ) {
    super(String(reason));
  }
}

/** Takes parts out of the workbook again, unless a look at them says no; tells the places of what stayed. */
export function takeBack(
  parts: readonly Part[],
  { look, onStart }: { look?: (context: Excel.RequestContext) => () => boolean; onStart?: () => void } = {},
): Promise<readonly string[] | "refused"> {
  return run(async (context) => {
    const agrees = look?.(context);
    const found = parts.map((part) => part.look(context));
    await context.sync();
    if (agrees && !agrees()) return "refused";
    onStart?.();
    const stayed = found.flatMap((part) => part.remove());
    await context.sync();
    const kept = found.flatMap((part) => part.finish?.() ?? []);
    await context.sync();
    return [...new Set([...stayed, ...kept])];
  });
}

/** One failure may be followed by a request that works. */
const attempts = 3;

/** As many parts as are looked at in one request. */
const mostParts = 500;

/** The same as often as it takes, within reason; where nothing helps, all places are told. */
export async function takeBackSurely(parts: readonly Part[]): Promise<readonly string[]> {
  const places: string[] = [];
  for (let first = 0; first < parts.length; first += mostParts) {
    places.push(...(await takePortionBack(parts.slice(first, first + mostParts))));
  }
  return [...new Set(places)];
}

async function takePortionBack(parts: readonly Part[]): Promise<readonly string[]> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const stayed = await takeBack(parts).catch(() => undefined);
    if (stayed && stayed !== "refused") return stayed;
  }
  return parts.map(({ place }) => place);
}

/** Does something; where that fails, takes back what it has made before the error is thrown on. */
export async function orTakeBack<T>(
  act: () => Promise<T>,
  parts: (thrown: unknown) => readonly Part[],
): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    const left = await takeBackSurely(parts(thrown));
    throw left.length > 0 ? new Unfinished(thrown, left) : thrown;
  }
}
