import { useState } from "preact/hooks";
import type { Language } from "../../data/language";
import type { FunctionDoc } from "../../functions/functionDoc";
import { loadFunctionDocs } from "../functionDocs";
import { useLatest } from "../useLatest";

type Docs = ReadonlyMap<string, FunctionDoc>;

/** The functions' docs in a language by id, once they are loaded, and a retry for when that failed. */
export function useDocs(language: Language): { docs?: Docs; failed: boolean; tryAgain: () => void } {
  const [attempt, setAttempt] = useState(0);
  const result = useLatest(
    async () => ({ language, attempt, docs: await loadDocs(language).catch(() => undefined) }),
    [language, attempt],
  );
  // The result of another language, or of the attempt before, is not shown meanwhile.
  const loaded = result?.language === language && result.attempt === attempt ? result : undefined;
  return {
    ...(loaded?.docs && { docs: loaded.docs }),
    failed: loaded !== undefined && loaded.docs === undefined,
    tryAgain: () => setAttempt((before) => before + 1),
  };
}

async function loadDocs(language: Language): Promise<Docs> {
  const docs = await loadFunctionDocs(language);
  return new Map(docs.map((doc) => [doc.id, doc]));
}
