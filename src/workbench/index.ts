import "./workbench.css";
import { drawCharts } from "./charts/chartLayer";
import type { FunctionsMetadata } from "./customFunctions/functionsMetadata";
import { Invocations } from "./customFunctions/invocations";
import { registerFunctions } from "./customFunctions/registerFunctions";
import { RuntimeChannel } from "./customFunctions/runtimeChannel";
import { connectDownloadButton } from "./download/downloadButton";
import { AddInFrame } from "./frames/addInFrame";
import { addInServices, customFunctionsServices } from "./officeHost/customFunctionsService";
import { HostConnection, type HostConnectionOptions } from "./officeHost/hostConnection";
import { Workbook } from "./officeHost/workbook";
import { listenToWorkbook } from "./officeHost/workbookEvents";
import { connectSetting, readPageSettings } from "./pageSettings";
import { connectSplitter } from "./paneSplitter";
import { createBrowserSpreadsheet } from "./spreadsheet/browserSpreadsheet";
import { Calculation } from "./spreadsheet/calculation";
import type { Spreadsheet } from "./spreadsheet/spreadsheet";
import { UndoSteps } from "./spreadsheet/undoSteps";
import { connectStatusLine } from "./statusLine";
import { createWorkbench } from "./workbench";

const CHART_COLORS = {
  light: { text: "#595959", line: "#d9d9d9" },
  dark: { text: "#d6d6d6", line: "#474747" },
};

void openWorkbench();

/** Builds the page: a spreadsheet, and the add-in's two pages, for each of which it stands in for Excel. */
async function openWorkbench(): Promise<void> {
  const settings = readPageSettings(location.search);
  document.documentElement.lang = settings.language;
  document.documentElement.dataset.theme = settings.theme;
  connectSetting(element("language"), "language", settings);
  connectSetting(element("theme"), "theme", settings);
  connectSplitter(element("splitter"), element("pane"));

  const spreadsheet = await createBrowserSpreadsheet(element("grid"), settings);
  const workbook = new Workbook(spreadsheet);
  const calculation = new Calculation(spreadsheet);
  drawCharts(spreadsheet, element("grid"), CHART_COLORS[settings.theme]);
  const undoSteps = new UndoSteps(spreadsheet);
  const connectionTo: HostConnectionOptions = {
    globalObject: workbook,
    whenCalculated: () => calculation.whenIdle(),
    whenNoneRuns: () => calculation.whenNoneRuns(),
    asOneStep: (act) => undoSteps.asOneStep(act),
  };

  const channel: RuntimeChannel = new RuntimeChannel((messages) => functionsFrame.send(messages));
  const functionsFrame = new AddInFrame(
    element("functions-frame"),
    {
      page: "functions.html",
      title: "Custom functions",
      id: "functions",
      displayLanguage: settings.language,
      runsCustomFunctions: true,
    },
    new HostConnection({ ...connectionTo, objects: customFunctionsServices(channel) }),
  );
  const paneFrame = new AddInFrame(
    element("pane-frame"),
    {
      page: "taskpane.html",
      title: "AI Capex task pane",
      id: "taskpane",
      displayLanguage: settings.language,
      runsCustomFunctions: false,
    },
    new HostConnection({
      ...connectionTo,
      objects: addInServices(),
      cellEditing: spreadsheet.cellEditing,
    }),
  );
  listenToWorkbook(workbook, (messages) => paneFrame.send(messages));

  const invocations = new Invocations(spreadsheet, calculation, channel);
  connectStatusLine(element("status"), workbook, invocations);
  connectDownloadButton(element("download"), workbook, () => invocations.whenSettled(), settings);
  const registered = fetchMetadata(settings.language).then((metadata) => {
    registerFunctions(spreadsheet, metadata, invocations);
    spreadsheet.api.getFormula().executeCalculation();
  });
  const ready = Promise.all([registered, channel.whenReady, whenDrawn(spreadsheet)]).then(() => undefined);
  window.workbench = createWorkbench(workbook, invocations, ready);
}

/** The functions' names and help, in the language of Excel's interface. */
async function fetchMetadata(language: string): Promise<FunctionsMetadata> {
  const response = await fetch(language === "en-US" ? "functions.json" : `functions.${language}.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as FunctionsMetadata;
}

function whenDrawn({ api }: Spreadsheet): Promise<void> {
  return new Promise((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= api.Enum.LifecycleStages.Rendered) resolve();
    });
  });
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found as T;
}
