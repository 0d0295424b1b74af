import { drawCharts } from "./charts/chartLayer";
import type { FunctionsMetadata } from "./customFunctions/functionsMetadata";
import { Invocations } from "./customFunctions/invocations";
import { registerFunctions } from "./customFunctions/registerFunctions";
import { RuntimeChannel } from "./customFunctions/runtimeChannel";
import { connectDownloadButton } from "./downloadButton";
import { excelPlatforms } from "./excelPlatform";
import type { AddInFrame } from "./frames/addInFrame";
import { addInServices, customFunctionsServices } from "./officeHost/protocol/customFunctionsService";
import { HostConnection, type HostConnectionOptions } from "./officeHost/protocol/hostConnection";
import { listenToWorkbook } from "./officeHost/protocol/workbookEvents";
import { Workbook } from "./officeHost/workbook/workbook";
import { Keeping } from "./kept/keeping";
import type { StartingWorkbook } from "./kept/startingWorkbook";
import { connectWorkbookMenu } from "./menus/workbookMenu";
import { moveKeyboard } from "./moveKeyboard";
import { connectOpening } from "./opening/connectOpening";
import { element } from "./pageElement";
import type { PageSettings } from "./pageSettings";
import type { PageWords } from "./pageWords";
import { createBrowserSpreadsheet } from "./spreadsheet/browserSpreadsheet";
import { Calculation } from "./spreadsheet/calculation";
import { giveKeyboard } from "./spreadsheet/keepKeyboard";
import { recalculateAll } from "./spreadsheet/recalculateCells";
import type { UniverTexts } from "./spreadsheet/loadTexts";
import type { Spreadsheet } from "./spreadsheet/types";
import { UndoSteps } from "./spreadsheet/undoSteps";
import { connectStatusLine } from "./statusLine";
import type { OpenedWorkbook } from "./workbench";

/** What is there before the spreadsheet. */
interface Page {
  readonly settings: PageSettings;
  readonly texts: UniverTexts;
  readonly words: PageWords;
  readonly starting: StartingWorkbook;
  readonly paneFrame: AddInFrame;
  readonly functionsFrame: AddInFrame;
}

/** Puts a spreadsheet into the page, and stands in for Excel to the add-in's two pages. */
export function openWorkbook(page: Page): OpenedWorkbook {
  const { settings, texts, words, starting, paneFrame, functionsFrame } = page;
  const platform = excelPlatforms[settings.platform];
  const spreadsheet = createBrowserSpreadsheet(element("grid"), settings, texts, starting.kept?.snapshot);
  if (starting.kept) activate(spreadsheet, starting.kept.entry.activeSheetId);
  else spreadsheet.workbook.setName(starting.newName);
  const whenDrawn = drawn(spreadsheet);
  moveKeyboard(paneFrame, element("splitter"), () => giveKeyboard(spreadsheet));
  const workbook = new Workbook(spreadsheet, platform);
  const calculation = new Calculation(spreadsheet);
  drawCharts(spreadsheet, element("grid"));
  const undoSteps = new UndoSteps(spreadsheet);
  const connectionTo: HostConnectionOptions = {
    globalObject: workbook,
    whenCalculated: () => calculation.whenIdle(),
    whenNoneRuns: (act) => calculation.whenNoneRuns(act),
    asOneStep: (act) => undoSteps.asOneStep(act),
    raisesOnNullChains: platform.raisesOnNullChains,
  };

  const channel = new RuntimeChannel((messages) => functionsFrame.send(messages));
  functionsFrame.connect(new HostConnection({ ...connectionTo, objects: customFunctionsServices(channel) }));
  listenToWorkbook(workbook, (messages) => paneFrame.send(messages));
  paneFrame.connect(
    new HostConnection({
      ...connectionTo,
      objects: addInServices(),
      cellEditing: spreadsheet.cellEditing,
    }),
  );

  const invocations = new Invocations(spreadsheet, calculation, channel);
  const registered = fetchMetadata(settings.language).then((metadata) => {
    registerFunctions(spreadsheet, metadata, invocations, platform);
    recalculateAll(spreadsheet);
  });
  const functionsReady = Promise.all([registered, channel.whenReady]);
  functionsReady.catch(console.error);
  connectStatusLine(element("status"), words, workbook, invocations, functionsReady);
  connectDownloadButton(element("download"), workbook, () => invocations.whenSettled(), words);
  const keeping = new Keeping(spreadsheet, starting);
  connectWorkbookMenu(keeping, words, settings.language);
  const ready = Promise.all([functionsReady, whenDrawn]).then(() => {
    // What spills is not kept, and Univer calculates nothing before it has drawn.
    if (starting.kept) recalculateAll(spreadsheet);
  });
  const whenCalculated = () => invocations.whenSettled();
  connectOpening(ready, settings, {
    workbook,
    keeping,
    whenCalculated,
    reloadPane: () => paneFrame.reload(),
    words,
    language: settings.language,
  });
  return { workbook, keeping, invocations, whenDrawn, ready };
}

/** Shows a sheet, unless it is hidden or there no more. */
function activate({ workbook }: Spreadsheet, sheetId: string): void {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (sheet && !sheet.isSheetHidden()) workbook.setActiveSheet(sheet);
}

/** The functions' names and help, in the language of Excel's interface. */
async function fetchMetadata(language: string): Promise<FunctionsMetadata> {
  const response = await fetch(language === "en-US" ? "functions.json" : `functions.${language}.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as FunctionsMetadata;
}

function drawn({ api }: Spreadsheet): Promise<void> {
  return new Promise((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= api.Enum.LifecycleStages.Rendered) resolve();
    });
  });
}
