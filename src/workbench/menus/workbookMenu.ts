import { ask } from "../dialogs/dialog";
import type { KeptEntry } from "../kept/keptWorkbooks";
import { recentWorkbooks, type Keeping } from "../kept/keeping";
import { openWorkbookIds } from "../kept/openElsewhere";
import { startWith } from "../kept/startingWorkbook";
import { madeElement } from "../madeElement";
import { element } from "../pageElement";
import type { PageSettings } from "../pageSettings";
import type { PageWords } from "../pageWords";
import { connectMenu } from "./menu";

/** Shows the workbook's name on the button, and in its menu how it is kept, and the others that are. */
export function connectWorkbookMenu(
  keeping: Keeping,
  words: PageWords,
  language: PageSettings["language"],
): void {
  const button = element<HTMLButtonElement>("workbook-button");
  const menu = element("workbook-menu");
  const show = () => {
    const { name, state } = keeping;
    const shown = state === "notKept" ? words.notKeptMark.replace("{name}", name) : name;
    element("workbook-name").textContent = shown;
    element("kept-state").textContent = words[state];
  };
  const fill = async () => {
    const others = await rows(keeping, words, language).catch(() => []);
    element("recent").replaceChildren(
      ...(others.length > 0 ? others : [madeElement("li", words.noneRecent)]),
    );
    element<HTMLButtonElement>("forget-all").disabled = others.length === 0 && keeping.state !== "kept";
  };
  connectMenu(button, menu);
  menu.addEventListener("beforetoggle", () => void fill());
  element("new").addEventListener("click", () => void leaveFor(keeping));
  element("forget-all").addEventListener("click", () => void forgetAll(keeping, words));
  keeping.changes.subscribe(show);
  show();
  button.disabled = false;
}

async function rows(
  keeping: Keeping,
  words: PageWords,
  language: PageSettings["language"],
): Promise<HTMLLIElement[]> {
  const [entries, open] = await Promise.all([recentWorkbooks(keeping), openWorkbookIds()]);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return entries.map((entry) => {
    const isOpen = open.has(entry.id);
    const name = isOpen ? words.openElsewhere.replace("{name}", entry.name) : entry.name;
    const button = madeElement("button", name, madeElement("small", dates.format(entry.changedAt)));
    button.type = "button";
    button.disabled = isOpen;
    button.addEventListener("click", () => void leaveFor(keeping, entry));
    return madeElement("li", button);
  });
}

/** Loads the page again with another workbook, or with a new one. */
async function leaveFor(keeping: Keeping, entry?: KeptEntry): Promise<void> {
  await keeping.save();
  startWith(entry?.id);
  location.reload();
}

async function forgetAll(keeping: Keeping, words: PageWords): Promise<void> {
  const count = (await recentWorkbooks(keeping)).length + (keeping.isKept ? 1 : 0);
  const text = madeElement("p", words.forgetAllText.replace("{count}", String(count)));
  const answer = await ask(
    words.forgetAllTitle,
    [text],
    [
      { name: "forget", text: words.forget },
      { name: "cancel", text: words.cancel },
    ],
  );
  if (answer === "forget") await keeping.forgetAll();
}
