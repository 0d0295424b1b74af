/** Without case, and with the wide letters and digits of a Chinese keyboard as the usual ones. */
export function asSearched(texts: readonly string[]): string {
  return texts.join("\n").normalize("NFKC").toLowerCase();
}

/** The words of a search; a text has to contain all of them. */
export function searchWords(typed: string): readonly string[] {
  return asSearched([typed]).split(/\s+/).filter(Boolean);
}
