import { ClientObject } from "../protocol/clientObject";
import type { Range } from "./range";
import { RangeCollection } from "./rangeCollection";

/** Excel.RangeAreas: ranges of one worksheet that need not touch. */
export class RangeAreas extends ClientObject {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  override get isReference(): boolean {
    return true;
  }

  get Address(): string {
    return this.ranges.map(({ Address }) => Address).join(",");
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get CellCount(): number {
    return this.ranges.reduce((sum, { CellCount }) => sum + CellCount, 0);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  GetOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    return new RangeAreas(this.ranges.map((range) => range.GetOffsetRange(rows, columns)));
  }
}
