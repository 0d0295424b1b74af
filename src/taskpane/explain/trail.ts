import type { CellPlace } from "../../excel/read/readCell";

/** A step from a cell to one that its formula refers to. */
export interface Step {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** As many steps as can be gone back. */
const mostSteps = 50;

/** The trail with a step more; the first cell of a range is the one that is explained then. */
export function withStep(trail: readonly Step[], from: CellPlace, { sheet, address }: CellPlace): Step[] {
  const [first = address] = address.split(":");
  return [...trail.slice(1 - mostSteps), { from, to: { sheet, address: first } }];
}

/** Where the last step came from, as long as the cell it led to is the one that is explained. */
export function placeBefore(trail: readonly Step[], now: CellPlace): CellPlace | undefined {
  const last = trail.at(-1);
  return last?.to.sheet === now.sheet && last.to.address === now.address ? last.from : undefined;
}
