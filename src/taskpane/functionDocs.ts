import type { Language } from "../data/language";
import type { FunctionDoc } from "../functions/functionDoc";

const loading = new Map<Language, Promise<readonly FunctionDoc[]>>();

/** The functions' docs in a language; fetched once, from the folder of the page. */
export function loadFunctionDocs(language: Language): Promise<readonly FunctionDoc[]> {
  const known = loading.get(language);
  if (known) return known;
  const docs = fetchDocs(language);
  loading.set(language, docs);
  // A failed download is not remembered, so that the next call tries again.
  docs.catch(() => loading.delete(language));
  return docs;
}

async function fetchDocs(language: Language): Promise<readonly FunctionDoc[]> {
  const file = `functionDocs.${language}.json`;
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  return (await response.json()) as FunctionDoc[];
}
