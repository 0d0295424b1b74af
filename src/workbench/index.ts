import "./workbench.css";
import { AddInFrame } from "./frames/addInFrame";
import { UnavailableHost } from "./officeHost/protocol/unavailableHost";
import type { Keeping } from "./kept/keeping";
import { findStartingWorkbook, startWith } from "./kept/startingWorkbook";
import { madeElement } from "./madeElement";
import { connectHelpMenu } from "./menus/helpMenu";
import { element } from "./pageElement";
import { connectSetting, readPageSettings, type PageSettings } from "./pageSettings";
import { showWords, wordsIn, type PageWords } from "./pageWords";
import { connectSplitter } from "./paneSplitter";
import { ProgressLine } from "./progressLine";
import { loadTexts } from "./spreadsheet/loadTexts";
import { createWorkbench, type OpenedWorkbook } from "./workbench";

const settings = readPageSettings(location.search);
const words = wordsIn(settings.language);
let keeping: Keeping | undefined;
showPage(settings, words);
window.workbench = createWorkbench(loadWorkbook(settings, words));

/** Shows all that needs no spreadsheet. */
function showPage({ language, theme }: PageSettings, words: PageWords): void {
  document.documentElement.lang = language;
  document.documentElement.dataset["theme"] = theme;
  showWords(words);
  const keepAll = async () => keeping?.save();
  connectSetting(element("language"), "language", settings, keepAll);
  connectSetting(element("theme"), "theme", settings, keepAll);
  connectHelpMenu(words, settings.language);
  connectSplitter(element("splitter"), element("pane"));
  if (location.protocol !== "https:") element("pane-frame").append(madeElement("p", words.needsHttps));
}

/**
 * Starts the add-in's two pages, the pane first, and then loads the spreadsheet, whose code is large. What the pages
 * ask for meanwhile waits until it is there.
 */
async function loadWorkbook(settings: PageSettings, words: PageWords): Promise<OpenedWorkbook> {
  const paneFrame = new AddInFrame(element("pane-frame"), {
    page: "taskpane.html",
    title: words.pane,
    id: "taskpane",
    displayLanguage: settings.language,
    runsCustomFunctions: false,
    ...(settings.check !== null && { parameters: { check: settings.check } }),
  });
  const functionsFrame = new AddInFrame(element("functions-frame"), {
    page: "functions.html",
    title: words.functions,
    id: "functions",
    displayLanguage: settings.language,
    runsCustomFunctions: true,
  });
  // A workbook that cannot be shown is not tried again when the page is reloaded.
  const progress = new ProgressLine(element("skeleton"), element("progress"), words, () => startWith());
  const isForFile = settings.open !== null || settings.check !== null;
  try {
    const [{ openWorkbook }, texts, starting] = await Promise.all([
      import(/* webpackChunkName: "workbook" */ "./openWorkbook"),
      loadTexts(settings.language),
      findStartingWorkbook(isForFile),
    ]);
    const opened = openWorkbook({ settings, texts, words, starting, paneFrame, functionsFrame });
    ({ keeping } = opened);
    void opened.whenDrawn.then(() => progress.end());
    return opened;
  } catch (error) {
    progress.fail(error);
    for (const frame of [paneFrame, functionsFrame]) frame.connect(new UnavailableHost());
    throw error;
  }
}
