import type { CapexGuidance, ReportedCapex } from "../data/guidance";
import type { Datum } from "../data/provenance";

/** What an argument is when it is not given: a number with its origin, or a plain value of ours. */
export type Default = Datum | number | string | boolean;

/** A row that the user has handed over beside the companies' own, with the basis in the user's words. */
interface OfUser {
  readonly basis: string;
  readonly isOwn: true;
}
export type OwnGuidance = Omit<CapexGuidance, "basis" | "source"> & OfUser;
export type OwnCapex = Omit<ReportedCapex, "basis" | "source"> & OfUser;

/** A figure behind an answer: one of ours with its origin, a row of the companies' own, or of the user's. */
export type Figure = Datum | ReportedCapex | CapexGuidance | OwnGuidance | OwnCapex;

/** What a function's file exports besides the function itself. */
export interface FunctionModule {
  /** As Excel calls it, before errors become Excel's. */
  readonly calculate: (...args: unknown[]) => unknown;
  /** By argument; one that is not listed has to be given, or stays absent. */
  readonly defaults?: Readonly<Record<string, Default>>;
  /** What the lambda takes for an argument that is absent where "" will not do, since an empty cell counts as that. */
  readonly absent?: Readonly<Record<string, number>>;
  /** The figures that an answer to these arguments is made of; only lookups of numbers have any. */
  readonly figures?: (...args: unknown[]) => readonly Figure[];
  /** The same arithmetic as a LAMBDA of Excel's own, all arguments given; lookups have none. */
  readonly lambda?: string;
}
