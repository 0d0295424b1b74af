import { ask } from "../dialogs/dialog";
import { madeElement } from "../madeElement";
import { element } from "../pageElement";
import type { PageSettings } from "../pageSettings";
import type { PageWords } from "../pageWords";
import { sampleFile, sampleIds } from "../samples";
import { connectMenu } from "./menu";

const titles = { model: "model", analyses: "analyses", functions: "functionExamples" } as const;

/** Fills the menu with samples, which open as files do, and help. */
export function connectHelpMenu(words: PageWords, language: PageSettings["language"]): void {
  connectMenu(element("help-button"), element("help-menu"));
  const samples = sampleIds.map((id) => {
    const href = sampleFile(id, language);
    return madeElement("li", Object.assign(madeElement("a", words[titles[id]]), { href }));
  });
  element("samples").replaceChildren(...samples);
  const help = language === "en-US" ? "help.html" : `help.${language}.html`;
  element<HTMLAnchorElement>("functions-help").href = help;
  element("keys").addEventListener("click", () => void showKeys(words));
}

async function showKeys(words: PageWords): Promise<void> {
  const rows = keys(words).map(([pressed, does]) =>
    madeElement("tr", madeElement("th", pressed), madeElement("td", does)),
  );
  await ask(words.keys, [madeElement("table", ...rows)], [{ name: "close", text: words.close }]);
}

function keys(words: PageWords): [pressed: string, does: string][] {
  return [
    ["F6, Shift+F6", words.keysPane],
    ["F2", words.keysEdit],
    ["Enter, Tab", words.keysEnter],
    ["Esc", words.keysLeave],
    ["Delete", words.keysClear],
    ["Ctrl+Z, Ctrl+Y", words.keysUndo],
    ["Ctrl+C, Ctrl+X, Ctrl+V", words.keysCopy],
    ["Ctrl+↑ ↓ ← →", words.keysEdge],
    ["Shift+↑ ↓ ← →", words.keysExtend],
  ];
}
