import { readNumberSeparators } from "../read/numberSeparators";

/** The Excel that is checked, as it describes itself. */
export interface ExcelEnvironment {
  readonly version: string;
  readonly platform: string;
  /** The newest requirement sets: ExcelApi 1.17. */
  readonly requirementSets: readonly string[];
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Between whole numbers and decimals, and between thousands; "" where this Excel does not report them. */
  readonly decimal: string;
  readonly group: string;
}

const sets = ["ExcelApi", "CustomFunctionsRuntime", "CustomFunctions", "SharedRuntime", "DialogApi"];

/** Beyond every version that there is. */
const mostMinor = 40;

/** Asks Excel about itself. */
export async function readEnvironment(): Promise<ExcelEnvironment> {
  const { diagnostics, displayLanguage = "", contentLanguage = "" } = Office.context;
  const { decimal = "", group = "" } = (await readNumberSeparators()) ?? {};
  return {
    version: diagnostics?.version ?? "",
    platform: String(diagnostics?.platform ?? ""),
    requirementSets: sets.flatMap(newestVersion),
    displayLanguage,
    contentLanguage,
    decimal,
    group,
  };
}

function newestVersion(set: string): string[] {
  const { requirements } = Office.context;
  for (let minor = mostMinor; minor > 0; minor -= 1) {
    if (requirements.isSetSupported(set, `1.${minor}`)) return [`${set} 1.${minor}`];
  }
  return [];
}
