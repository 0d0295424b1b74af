/** The add-in shares its address, and so the storage, with whatever else is published there. */
const key = "aiCapex.firstRunDone";

/** Whether the pane opens on this machine for the first time; false where nothing can be stored. */
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
    // Storage is full or refused: the first run is shown once more, which does no harm.
  }
}
