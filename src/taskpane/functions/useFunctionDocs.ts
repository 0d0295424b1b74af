import { useEffect, useState } from "preact/hooks";
import { languages, type Language } from "../../data/language";
import type { FunctionDoc } from "../../functions/functionDoc";
import { loadFunctionDocs } from "../functionDocs";
import { useKept } from "../useKept";

/** The functions' docs in every language. */
export type DocsByLanguage = Readonly<Record<Language, readonly FunctionDoc[]>>;

/** The docs once they are loaded, at once in a tab that is come back to, and a retry for when that failed. */
export function useFunctionDocs() {
  const [docs, setDocs] = useKept<DocsByLanguage | undefined>("docs of functions", undefined);
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    loadEveryLanguage().then(setDocs, () => setFailed(true));
  };
  useEffect(() => {
    if (!docs) load();
  }, []);
  return { docs, failed, tryAgain: load };
}

async function loadEveryLanguage(): Promise<DocsByLanguage> {
  const docs = await Promise.all(languages.map(loadFunctionDocs));
  return Object.fromEntries(languages.map((language, index) => [language, docs[index]])) as DocsByLanguage;
}
