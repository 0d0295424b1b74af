import type { PageWords } from "./pageWords";

/** The line in the spreadsheet's skeleton that says that it is being loaded, or why it is not. */
export class ProgressLine {
  private isOver = false;

  constructor(
    private readonly skeleton: HTMLElement,
    private readonly line: HTMLElement,
    private readonly words: PageWords,
    /** What to do where it cannot start, though all its files are there. */
    private readonly onNotStarted: () => void,
  ) {
    skeleton.classList.remove("is-failed");
    line.textContent = words.loading;
    // Univer draws in tasks of its own, whose errors reach nobody else. Others than errors carry none.
    addEventListener("error", ({ error }) => void (error && this.fail(error)));
  }

  /** The skeleton makes way for the spreadsheet. */
  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.skeleton.remove();
  }

  /** Says that there will be no spreadsheet; the cause goes to the console. */
  fail(error: unknown): void {
    if (this.isOver) return;
    this.isOver = true;
    console.error(error);
    this.skeleton.classList.add("is-failed");
    const isMissing = isMissingFile(error);
    this.line.textContent = isMissing ? this.words.notLoaded : this.words.notStarted;
    if (!isMissing) this.onNotStarted();
  }
}

/** webpack's own names of a script and of a style sheet that it could not load. */
function isMissingFile(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string };
  return name === "ChunkLoadError" || code === "CSS_CHUNK_LOAD_FAILED";
}
