import { finite } from "./calculationError";

/** By how much revenue growth is ahead of capex growth: revenueGrowth − capexGrowth; negative is behind. */
export function growthGap(revenueGrowth: number, capexGrowth: number): number {
  // gap = revenueGrowth − capexGrowth
  return finite(revenueGrowth - capexGrowth);
}
