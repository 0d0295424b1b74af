import { ask } from "../dialogs/dialog";
import type { Keeping } from "../kept/keeping";
import { madeElement } from "../madeElement";
import type { PageSettings } from "../pageSettings";
import type { PageWords } from "../pageWords";
import type { FillOmission } from "../contents/fillOmission";
import type { UnreadPart } from "../spreadsheet/patches/unreadReferences";
import type { Omission } from "../xlsxReader/omission";
import { omissionWords } from "./omissionWords";

/** What a file has and is not in the grid: the workbench does not know it, or could not take it. */
export type NotShown = Omission | FillOmission;

/** The places that are listed of each kind. */
const placesShown = 20;

/** What cannot be shown, by kind, with its places. */
export function omissionList(
  omissions: readonly NotShown[],
  words: PageWords,
  language: PageSettings["language"],
): HTMLDListElement {
  const kinds = [...new Set(omissions.map(({ kind }) => kind))];
  const entries = kinds.flatMap((kind) => {
    const ofKind = omissions.filter((omission) => omission.kind === kind);
    const count = ofKind.reduce((sum, omission) => sum + omission.count, 0);
    const places = ofKind.map((omission) => whatAndWhere(omission, words)).filter((text) => text !== "");
    const shown = places.slice(0, placesShown).join(language === "en-US" ? ", " : "、");
    const more = places.length > placesShown ? " …" : "";
    return [
      madeElement("dt", `${omissionWords[language][kind]} (${count})`),
      madeElement("dd", shown + more),
    ];
  });
  return madeElement("dl", ...entries);
}

function whatAndWhere(omission: NotShown, words: PageWords): string {
  const { kind, place } = omission;
  const detail = "detail" in omission ? omission.detail : "";
  const what = kind === "uncalculated" ? words[detail as UnreadPart] : detail;
  return [what, place].filter((text) => text !== "").join(": ");
}

/** Shows on a button how many kinds of things of the workbook's file are not shown, and lists them when it is pressed. */
export function showOmissions(
  button: HTMLElement,
  keeping: Keeping,
  words: PageWords,
  language: PageSettings["language"],
): void {
  const show = () => {
    const count = keeping.omissions.reduce((sum, omission) => sum + omission.count, 0);
    button.hidden = count === 0;
    button.textContent = words.notShown.replace("{count}", count.toLocaleString(language));
  };
  keeping.changes.subscribe(show);
  show();
  button.addEventListener("click", () => {
    const title = words.notShownTitle.replace("{file}", keeping.name);
    const contents = [madeElement("p", words.notShownText), omissionList(keeping.omissions, words, language)];
    void ask(title, contents, [{ name: "close", text: words.close }]);
  });
}
