import { outcomesOf } from "../../excel/check/checkExcel";
import { errorCode, leftoverLocations } from "../../excel/rollback/errors";
import { isInExcel } from "../host";
import { checkThisExcel, type CheckExtent } from "./checkThisExcel";
import { reportText } from "./reportText";

/** What npm run test:excel is told; it serves the pane, and takes this at the address "checked". */
export interface CheckMessage {
  readonly report: string;
  readonly unexpected: number;
}

/** Checks this Excel, and sends the report to the server that the pane comes from. */
export async function checkForServer(extent: CheckExtent): Promise<void> {
  const body = JSON.stringify(await checked(extent));
  await fetch("checked", { method: "POST", headers: { "Content-Type": "application/json" }, body });
}

async function checked(extent: CheckExtent): Promise<CheckMessage> {
  try {
    if (!(await isInExcel())) throw new Error("not in Excel");
    const result = await checkThisExcel("en-US", {}, extent);
    return { report: reportText(result), unexpected: outcomesOf(result.steps, "unexpected").length };
  } catch (thrown) {
    const left = leftoverLocations(thrown).join(", ");
    return { report: `The check ended: ${errorCode(thrown)}.${left && ` Left: ${left}.`}\n`, unexpected: 1 };
  }
}
