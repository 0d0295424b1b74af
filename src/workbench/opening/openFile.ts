import { filledFormulas, type FilledFormulas } from "../contents/fillFormulas";
import { fillWorkbook } from "../contents/fillWorkbook";
import { ask, type Choice } from "../dialogs/dialog";
import type { Keeping } from "../kept/keeping";
import { madeElement } from "../madeElement";
import type { Workbook } from "../officeHost/workbook/workbook";
import type { PageSettings } from "../pageSettings";
import type { PageWords } from "../pageWords";
import { readXlsxInWorker } from "../xlsxReader/readInWorker";
import type { ReadXlsx } from "../xlsxReader/readXlsx";
import { omissionList, type NotShown } from "./omissionList";
import { ProgressDialog } from "./progressDialog";
import { refusalText } from "./refusalText";

/** What a file is opened into, and how it is told. */
export interface Opening {
  readonly workbook: Workbook;
  readonly keeping: Keeping;
  readonly whenCalculated: () => Promise<void>;
  /** The pane knows the workbook that was there before. */
  readonly reloadPane: () => void;
  readonly words: PageWords;
  readonly language: PageSettings["language"];
}

/** Opens a file in place of the workbook in the grid, once the user knows what of either would be lost. */
export async function openFile(file: File, opening: Opening): Promise<void> {
  const { workbook, keeping, words, language } = opening;
  try {
    const read = await readFile(file, opening);
    await keeping.save();
    if (!read) return;
    const formulas = filledFormulas(workbook.spreadsheet, read.contents);
    const omissions = [...read.omissions, ...formulas.omissions];
    if (await isAgreed(file, omissions, opening)) await enter(file, read, formulas, opening);
  } catch (error) {
    await tellNotOpened(file.name, refusalText(error, language), words);
  }
}

/** Tells that a file was not opened, and why. */
export async function tellNotOpened(name: string, why: string, words: PageWords): Promise<void> {
  const title = words.notOpened.replace("{file}", name);
  await ask(title, [madeElement("p", why)], [{ name: "close", text: words.close }]);
}

/** Nothing where the user cancels. */
async function readFile(file: File, { words }: Opening): Promise<ReadXlsx | undefined> {
  const progress = new ProgressDialog(
    words.opening.replace("{file}", file.name),
    words.reading,
    words.cancel,
  );
  const { signal } = progress;
  try {
    return await readXlsxInWorker(file, { signal, onProgress: (share) => progress.show(share) });
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    progress.close();
  }
}

async function isAgreed(
  { name }: File,
  omissions: readonly NotShown[],
  { keeping, words, language }: Opening,
): Promise<boolean> {
  const isLost = keeping.state === "notKept";
  if (omissions.length === 0 && !isLost) return true;
  const choices: Choice<"open" | "cancel">[] = [
    { name: "open", text: words.openIt },
    { name: "cancel", text: words.cancel },
  ];
  const title = omissions.length > 0 ? words.notShownTitle : words.opening;
  const contents = [
    ...(omissions.length > 0
      ? [madeElement("p", words.notShownText), omissionList(omissions, words, language)]
      : []),
    ...(isLost ? [madeElement("p", words.unsavedLost)] : []),
  ];
  return (await ask(title.replace("{file}", name), contents, choices)) === "open";
}

async function enter(
  { name }: File,
  { contents, omissions }: ReadXlsx,
  formulas: FilledFormulas,
  opening: Opening,
): Promise<void> {
  const { workbook, keeping, words, language, whenCalculated, reloadPane } = opening;
  const progress = new ProgressDialog(words.opening.replace("{file}", name), words.reading, words.cancel);
  await progress.goOn(words.fillIn);
  try {
    await whenCalculated();
    await keeping.replace(name.replace(/\.xls[xm]$/i, ""), async () => {
      const more = await fillWorkbook(workbook, contents, formulas);
      return [...omissions, ...more];
    });
    progress.close();
    reloadPane();
  } catch (error) {
    progress.close();
    await tellNotOpened(name, refusalText(error, language), words);
    // What was in the grid before is there again.
    location.reload();
  }
}
