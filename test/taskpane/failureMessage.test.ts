import { requestTimeout, tableColumnFilled } from "../../src/excel/rollback/errors";
import { failureMessage, type FailedOperation } from "../../src/taskpane/failureMessage";
import { commonMessages } from "../../src/taskpane/messages/common";

interface Row {
  readonly why: string;
  readonly failed: FailedOperation;
  readonly english: string;
  readonly chinese: string;
}

const rows: Row[] = [
  {
    why: "a code with one meaning",
    failed: { code: "AccessDenied", locations: [] },
    english: "Reason given: AccessDenied. The workbook is as it was.",
    chinese: "原因代碼：AccessDenied，活頁簿維持原狀。",
  },
  {
    why: "a lost answer is none of Office's codes",
    failed: { code: requestTimeout, locations: [] },
    english: "Excel did not answer. The workbook is as it was.",
    chinese: "Excel 沒有回應，活頁簿維持原狀。",
  },
  {
    why: "what to turn off is called as in Excel",
    failed: { code: tableColumnFilled, locations: ["Sheet1!C2:C7"] },
    english:
      "Excel filled a whole table column with the formula. In its AutoCorrect Options turn off “Fill formulas in tables to create calculated columns”, or use cells outside the table. Look here for what may be left of it: Sheet1!C2:C7.",
    chinese:
      "Excel 以公式填滿了表格的整欄。請在 [自動校正選項] 關閉表格計算結果欄的自動填滿，或改用表格以外的儲存格，可能留有部分內容，請查看：Sheet1!C2:C7。",
  },
  {
    why: "Excel's code for sheets added behind another workbook",
    failed: { code: "GeneralException", locations: [] },
    english:
      "Reason given: GeneralException. The workbook is as it was. " +
      "Another workbook may be in front: click this one and try again.",
    chinese:
      "原因代碼：GeneralException，活頁簿維持原狀。" +
      "（目前顯示在最前面的可能是其他活頁簿，請點選此活頁簿後再試一次。）",
  },
  {
    why: "its code for sheets deleted there, which so were left",
    failed: { code: "InvalidSelection", locations: ["Model"] },
    english:
      "Reason given: InvalidSelection. Look here for what may be left of it: Model. " +
      "Another workbook may be in front: click this one and try again.",
    chinese:
      "原因代碼：InvalidSelection，可能留有部分內容，請查看：Model。" +
      "（目前顯示在最前面的可能是其他活頁簿，請點選此活頁簿後再試一次。）",
  },
];

test.each(rows)("$failed.code: $why", ({ failed, english, chinese }) => {
  expect(failureMessage(failed, commonMessages["en-US"])).toBe(english);
  expect(failureMessage(failed, commonMessages["zh-TW"])).toBe(chinese);
});
