/** Where Office.js runs: the page, its frame and Office's language. */
export interface FrameIdentity {
  /** The page to load, such as taskpane.html. */
  readonly page: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** Tells the frames apart; any short word. */
  readonly id: string;
  /** The language of Office's own interface, such as en-US. */
  readonly displayLanguage: string;
  readonly runsCustomFunctions: boolean;
  /** Further parameters of its address. */
  readonly parameters?: Readonly<Record<string, string>>;
}

const requirementSets = {
  ExcelApi: "1.15",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  DelayForCellEdit: "1.1",
};

/** Office.js reads the last field as flags: 2 starts the custom functions runtime in the page. */
function hostInfo({ displayLanguage, id, runsCustomFunctions }: FrameIdentity): string {
  return `Excel$Web$16.01$${displayLanguage}$${id}$$$${runsCustomFunctions ? 2 : 0}`;
}

/** The frame's name, from which Office.js reads its host. */
export function frameName(identity: FrameIdentity): string {
  return JSON.stringify({
    xdmInfo: `${identity.id}|${identity.id}|${location.origin}`,
    serializerVersion: 1,
    hostInfo: hostInfo(identity),
  });
}

/** The page's address, with the parameter that tells Office.js to look for a host. */
export function frameUrl(identity: FrameIdentity): string {
  const parameters = { ...identity.parameters, _host_Info: hostInfo(identity) };
  return `${identity.page}?${new URLSearchParams(parameters)}`;
}

/** Office.js's first question: what application, which language, what it can do. */
export function appContext({ id, displayLanguage }: FrameIdentity): unknown {
  return {
    _id: id,
    _appInstanceId: id,
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: displayLanguage,
    _dataLocale: "en-US",
    _docUrl: "Book1.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _requirementMatrix: JSON.stringify(requirementSets),
    _initialDisplayMode: 0,
  };
}
