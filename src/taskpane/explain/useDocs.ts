import { useCallback, useEffect, useState } from "preact/hooks";
import type { Language } from "../../data/language";
import type { FunctionDoc } from "../../functions/functionDoc";
import { loadFunctionDocs } from "../functionDocs";

type Docs = ReadonlyMap<string, FunctionDoc>;

/** The functions' docs by id in a language once they are loaded, and a way to ask again where that failed. */
export function useDocs(language: Language): { docs?: Docs; failed: boolean; tryAgain: () => void } {
  const [loaded, setLoaded] = useState<{ language: Language; docs: Docs }>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    let isLatest = true;
    setFailed(false);
    loadFunctionDocs(language).then(
      (docs) => isLatest && setLoaded({ language, docs: new Map(docs.map((doc) => [doc.id, doc])) }),
      () => isLatest && setFailed(true),
    );
    return () => {
      isLatest = false;
    };
  }, [language]);
  useEffect(load, [load]);
  const docs = loaded?.language === language ? loaded.docs : undefined;
  return { ...(docs && { docs }), failed, tryAgain: load };
}
