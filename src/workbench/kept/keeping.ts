import { generateRandomId } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { Subject } from "rxjs";
import type { NotShown } from "../opening/omissionList";
import type { Spreadsheet } from "../spreadsheet/types";
import { onWorkbookChanged } from "../spreadsheet/workbookChanges";
import { forget, keep, keepEntry, listKept, type KeptEntry } from "./keptWorkbooks";
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
  private entry: KeptEntry | undefined;
  private release: (() => void) | undefined;
  private turn: Promise<void> = Promise.resolve();
  private changeCount = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitMs = leastWaitMs;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    { kept, release }: StartingWorkbook,
  ) {
    this.omissions = kept?.omissions ?? [];
    if (kept) {
      this.begin(kept.entry, release);
      this.state = "kept";
    }
    onWorkbookChanged(spreadsheet, () => this.noteChange());
    spreadsheet.commands.onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) void this.keepActiveSheet();
    });
    addEventListener("beforeunload", (event) => this.warn(event));
    // A page that goes out of sight may never come back.
    document.addEventListener("visibilitychange", () => void (document.hidden && this.save()));
  }

  get name(): string {
    return this.spreadsheet.workbook.getName();
  }

  /** Whether anything is kept of it, though perhaps not its last changes. */
  get isKept(): boolean {
    return this.entry !== undefined;
  }

  /** Whether it is the workbook of this entry that is in the grid. */
  isOf({ id }: KeptEntry): boolean {
    return id === this.entry?.id;
  }

  /** Keeps what is not kept yet. */
  save(): Promise<void> {
    this.stopWaiting();
    return this.inTurn(() => this.write());
  }

  /**
   * Fills another workbook into the grid; what is kept of the one before stays as it is. Where that fails, the page begins
   * with the one before when it is loaded again.
   */
  async replace(name: string, fill: () => Promise<readonly NotShown[]>): Promise<void> {
    await this.inTurn(async () => {
      const before = this.entry;
      this.leave();
      try {
        this.omissions = await fill();
      } catch (error) {
        this.stopWaiting();
        this.state = "unchanged";
        startWith(before?.id);
        throw error;
      }
      this.spreadsheet.workbook.setName(name);
      this.setState("waiting");
    });
    await this.save();
  }

  /** Forgets what is kept of this workbook: what is in the grid counts as a new one, with nothing entered. */
  async forget(): Promise<void> {
    await this.inTurn(async () => {
      const { entry } = this;
      this.leave();
      this.spreadsheet.workbook.setName(firstName);
      this.omissions = [];
      this.setState("unchanged");
      startWith();
      if (entry) await forget(entry.id);
    });
  }

  /** Forgets all that is kept; what is in the grid stays there, and is not kept before it is changed again. */
  async forgetAll(): Promise<void> {
    await this.inTurn(async () => {
      this.leave();
      startWith();
      await forget();
      this.setState(this.state === "unchanged" ? "unchanged" : "notKept");
    });
  }

  private begin(entry: KeptEntry, release: (() => void) | undefined): void {
    this.entry = entry;
    this.release = release;
    startWith(entry.id);
  }

  private leave(): void {
    this.stopWaiting();
    this.release?.();
    this.release = this.entry = undefined;
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** One after the other: what is written never becomes that of a workbook that has come into the grid meanwhile. */
  private inTurn(act: () => void | Promise<void>): Promise<void> {
    const acted = this.turn.then(act);
    this.turn = acted.catch(() => undefined);
    return acted;
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
      await this.writeAs(this.entry?.id ?? generateRandomId());
      this.setState(changeCount === this.changeCount ? "kept" : "waiting");
    } catch (error) {
      console.error(error);
      this.setState("notKept");
    }
    this.waitMs = Math.max(leastWaitMs, waitPerSavingMs * (performance.now() - begun));
  }

  private async writeAs(id: string): Promise<void> {
    const { name, omissions, activeSheetId } = this;
    const entry = { id, name, changedAt: Date.now(), activeSheetId };
    await keep({ entry, snapshot: this.spreadsheet.workbook.save(), omissions });
    if (this.entry) this.entry = entry;
    else this.begin(entry, await holdWorkbook(id));
  }

  private get activeSheetId(): string {
    return this.spreadsheet.workbook.getActiveSheet().getSheetId();
  }

  private async keepActiveSheet(): Promise<void> {
    await this.inTurn(async () => {
      const { entry, activeSheetId } = this;
      if (!entry || entry.activeSheetId === activeSheetId) return;
      this.entry = { ...entry, activeSheetId };
      await keepEntry(this.entry);
    }).catch(console.error);
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
