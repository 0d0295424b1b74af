/** The add-in shares its address, and so the storage, with whatever else is published there. */
const key = "aiCapex.firstRunDone";

/** Whether the pane opens here for the first time; where nothing can be stored it never says so. */
export function isFirstRun(): boolean {
  try {
    return localStorage.getItem(key) === null;
  } catch {
    return false;
  }
}

export function rememberFirstRun(): void {
  try {
    localStorage.setItem(key, "yes");
  } catch {
    // Storage is full or refused: the pane says hello once more, and that is all.
  }
}
