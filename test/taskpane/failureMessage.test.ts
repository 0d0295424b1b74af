import { requestTimeout, tableColumnFilled } from "../../src/excel/rollback/errors";
import { failureMessage } from "../../src/taskpane/failureMessage";
import { commonMessages } from "../../src/taskpane/messages/common";

const rows: [why: string, code: string, english: RegExp, chinese: RegExp][] = [
  ["Office's own code is told as it is", "AccessDenied", /AccessDenied/, /AccessDenied/],
  ["a lost answer is none of Office's codes", requestTimeout, /No answer came/, /沒有收到回應/],
  ["what to turn off is called as in Excel", tableColumnFilled, /“Fill formulas in tables/, /自動校正選項/],
];

test.each(rows)("%s", (_why, code, english, chinese) => {
  for (const [language, said] of [
    ["en-US", english],
    ["zh-TW", chinese],
  ] as const) {
    const messages = commonMessages[language];
    expect(failureMessage({ code, locations: [] }, messages)).toMatch(said);
    expect(failureMessage({ code, locations: ["Sheet1!C2:C7"] }, messages)).toMatch(/Sheet1!C2:C7/);
  }
});
