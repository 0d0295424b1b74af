import type { Omission, OmissionKind } from "./omission";

/** What was left out, each kind once on each sheet. */
export class OmissionList {
  private readonly found = new Map<string, { kind: OmissionKind; place: string; count: number }>();

  /** On a sheet, at cells of it or as a whole; without one it is the workbook's. */
  add(kind: OmissionKind, sheet = "", cells = "", count = 1): void {
    if (count <= 0) return;
    const key = `${kind} ${sheet}`;
    const known = this.found.get(key);
    if (known) known.count += count;
    else this.found.set(key, { kind, place: cells ? `${sheet}!${cells}` : sheet, count });
  }

  get all(): Omission[] {
    return [...this.found.values()];
  }
}
