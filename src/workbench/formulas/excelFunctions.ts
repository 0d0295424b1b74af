import { functionPrefixes } from "./newerFunctions";

/** Functions that Excel has had since before 2010 and Univer 0.25.1 lacks: of pivot tables, cubes, servers, add-ins. */
const olderFunctions = new Set(
  `AMORDEGRC CALL CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE
  EUROCONVERT GETPIVOTDATA INFO JIS PHONETIC REGISTER.ID RTD`.split(/\s+/),
);

/** Whether a function that the spreadsheet does not know is one of Excel's. The name is in capitals. */
export function isExcelFunction(name: string): boolean {
  return functionPrefixes.has(name) || olderFunctions.has(name);
}
