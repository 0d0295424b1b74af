/** One line of the bench's table: what we cost beside something else, and whether that meets the target. */
export interface BenchRow {
  /** The file in rows/ that measured it. */
  area: string;
  what: string;
  /** Our figure, with its unit. */
  ours: string;
  /** What it is measured against, with its figure. */
  against: string;
  /** Ours divided by theirs; absent where there is nothing to divide by. */
  ratio?: number;
  target: string;
  /** True where the target is met. */
  holds: boolean;
  /** Why the target cannot be met, or what has to be known to read the row. */
  why?: string;
}
