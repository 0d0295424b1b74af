import type { CheckId, Outcome, Verdict } from "../../excel/check/check";
import { outcomesOf } from "../../excel/check/checkExcel";
import { enUS } from "../messages/check/en-US";
import type { CheckedExcel } from "./checkThisExcel";

/** A check's report as Markdown, to be sent to whoever maintains the add-in: in English, with nothing of the workbook in it. */
export function reportText({ addIn, environment, steps, milliseconds }: CheckedExcel): string {
  const outcomes = outcomesOf(steps);
  const count = (verdict: Verdict) => outcomesOf(steps, verdict).length;
  const { version, platform, requirementSets, displayLanguage, contentLanguage, decimal, group } =
    environment;
  return [
    "# AI Capex: this Excel, checked",
    "",
    `- ${outcomes.length} outcomes: ${count("expected")} as expected, ${count("known")} known differences, ${count("unexpected")} unexpected`,
    `- Add-in ${addIn.version}, data ${addIn.dataVersion}`,
    `- Excel ${version || "of unknown version"}, ${platform || "unknown platform"}; ${requirementSets.join(", ")}`,
    `- Languages: display ${displayLanguage}, content ${contentLanguage}; decimal "${decimal}", thousands "${group}"`,
    `- ${seconds(milliseconds)} s`,
    "",
    ...table(
      ["", "check", "what", "expected", "came"],
      [...outcomes].sort((a, b) => order(b) - order(a)).map(outcomeRow),
    ),
    "",
    ...table(["check", "s"], timesOf(steps)),
    "",
  ].join("\n");
}

const marks: Record<Verdict, string> = { expected: "ok", known: "known", unexpected: "UNEXPECTED" };

/** The unexpected come first. */
function order({ verdict }: Outcome): number {
  return Object.keys(marks).indexOf(verdict);
}

function outcomeRow({ check, subject = "", expected, came, verdict }: Outcome): string[] {
  return [marks[verdict], enUS[check], subject, expected, came];
}

/** The time of each check, of those that are made several times the sum. */
function timesOf(steps: CheckedExcel["steps"]): string[][] {
  const times = new Map<CheckId, number>();
  for (const { outcomes, milliseconds } of steps) {
    const [first] = outcomes;
    if (first) times.set(first.check, (times.get(first.check) ?? 0) + milliseconds);
  }
  return [...times].map(([check, milliseconds]) => [enUS[check], seconds(milliseconds)]);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "-")), ...rows.map(line)];
}
