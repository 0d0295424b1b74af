import { generateRandomId } from "@univerjs/core";
import { Subject } from "rxjs";
import type { NotShown } from "../opening/omissionList";
import type { Spreadsheet } from "../spreadsheet/types";
import { onWorkbookChanged } from "../spreadsheet/workbookChanges";
import { forget, keep, listKept, type KeptEntry } from "./keptWorkbooks";
import { holdWorkbook } from "./openElsewhere";
import { firstName, startWith, type StartingWorkbook } from "./startingWorkbook";

/** How far what is in the grid is kept: a new workbook is not, until something is entered. */
export type KeptState = "unchanged" | "waiting" | "kept" | "notKept";

/** At the least; a workbook that takes long to keep is kept more rarely. */
const leastWaitMs = 1000;
const waitPerSavingMs = 10;

/** Keeps the workbook of the grid in the browser, some time after each change. */
export class Keeping {
  readonly changes = new Subject<void>();
  state: KeptState = "unchanged";
  omissions: readonly NotShown[];
  private id: string | undefined;
  private release: (() => void) | undefined;
  private saving: Promise<void> = Promise.resolve();
  private changeCount = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitMs = leastWaitMs;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    { kept, release }: StartingWorkbook,
  ) {
    this.omissions = kept?.omissions ?? [];
    if (kept) {
      this.begin(kept.entry.id, release);
      this.state = "kept";
    }
    onWorkbookChanged(spreadsheet, () => this.noteChange());
    addEventListener("beforeunload", (event) => this.warn(event));
    // A page that goes out of sight may never come back.
    document.addEventListener("visibilitychange", () => void (document.hidden && this.save()));
  }

  get name(): string {
    return this.spreadsheet.workbook.getName();
  }

  /** Whether anything is kept of it, though perhaps not its last changes. */
  get isKept(): boolean {
    return this.id !== undefined;
  }

  /** Whether it is the workbook of this entry that is in the grid. */
  isOf({ id }: KeptEntry): boolean {
    return id === this.id;
  }

  /** Keeps what is not kept yet. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    return (this.saving = this.saving.then(() => this.write()));
  }

  /** The grid has another workbook by now, which came from a file. */
  async startAs(name: string, omissions: readonly NotShown[]): Promise<void> {
    this.spreadsheet.workbook.setName(name);
    this.omissions = omissions;
    this.leave();
    this.setState("waiting");
    await this.save();
  }

  /** Forgets what is kept of this workbook: what is in the grid counts as a new one, with nothing entered. */
  async forget(): Promise<void> {
    const { id } = this;
    await this.saving;
    this.spreadsheet.workbook.setName(firstName);
    this.leave();
    this.omissions = [];
    this.setState("unchanged");
    startWith();
    if (id) await forget(id);
  }

  /** Forgets all that is kept; what is in the grid stays there, and is not kept before it is changed again. */
  async forgetAll(): Promise<void> {
    await this.saving;
    this.leave();
    startWith();
    await forget();
    this.setState(this.state === "unchanged" ? "unchanged" : "notKept");
  }

  private begin(id: string, release: (() => void) | undefined): void {
    this.id = id;
    this.release = release;
    startWith(id);
  }

  private leave(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.release?.();
    this.release = this.id = undefined;
  }

  private noteChange(): void {
    this.changeCount += 1;
    if (this.state !== "notKept") this.setState("waiting");
    this.timer ??= setTimeout(() => void this.save(), this.waitMs);
  }

  private async write(): Promise<void> {
    if (this.state === "unchanged" || this.state === "kept") return;
    const begun = performance.now();
    const { changeCount } = this;
    try {
      await this.writeAs(this.id ?? generateRandomId());
      this.setState(changeCount === this.changeCount ? "kept" : "waiting");
    } catch (error) {
      console.error(error);
      this.setState("notKept");
    }
    this.waitMs = Math.max(leastWaitMs, waitPerSavingMs * (performance.now() - begun));
  }

  private async writeAs(id: string): Promise<void> {
    const { name, omissions } = this;
    const snapshot = this.spreadsheet.workbook.save();
    await keep({ entry: { id, name, changedAt: Date.now() }, snapshot, omissions });
    if (this.id === undefined) this.begin(id, await holdWorkbook(id));
  }

  private warn(event: BeforeUnloadEvent): void {
    if (this.state !== "waiting" && this.state !== "notKept") return;
    event.preventDefault();
    void this.save();
  }

  private setState(state: KeptState): void {
    this.state = state;
    this.changes.next();
  }
}

/** The other kept workbooks, the one last changed first. */
export async function recentWorkbooks(keeping: Keeping): Promise<KeptEntry[]> {
  return (await listKept()).filter((entry) => !keeping.isOf(entry));
}
