/** Limits of a request: Excel on the web refuses 5 MB, and each cell may take some hundred bytes more. */
const most = { cells: 4000, characters: 1_000_000 };

/** Cells to be entered, split by request. */
export function chunks<Entry extends { readonly content: unknown }>(entries: readonly Entry[]): Entry[][] {
  const all: Entry[][] = [];
  let characters = 0;
  for (const entry of entries) {
    const length = String(entry.content).length;
    const last = all.at(-1);
    const fits = last && last.length < most.cells && characters + length <= most.characters;
    if (fits) last.push(entry);
    else all.push([entry]);
    characters = fits ? characters + length : length;
  }
  return all;
}
