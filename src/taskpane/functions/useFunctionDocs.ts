import { useCallback, useEffect, useState } from "preact/hooks";
import { languages, type Language } from "../../data/language";
import type { FunctionDoc } from "../../functions/functionDoc";
import { loadFunctionDocs } from "../functionDocs";

/** The functions' docs in every language. */
export type DocsByLanguage = Readonly<Record<Language, readonly FunctionDoc[]>>;

/** The docs once they are loaded, and a retry for when that failed. */
export function useFunctionDocs(): { docs?: DocsByLanguage; failed: boolean; tryAgain: () => void } {
  const [docs, setDocs] = useState<DocsByLanguage>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    loadEveryLanguage().then(setDocs, () => setFailed(true));
  }, []);
  useEffect(load, [load]);
  return { ...(docs && { docs }), failed, tryAgain: load };
}

async function loadEveryLanguage(): Promise<DocsByLanguage> {
  const docs = await Promise.all(languages.map(loadFunctionDocs));
  return Object.fromEntries(languages.map((language, index) => [language, docs[index]])) as DocsByLanguage;
}
