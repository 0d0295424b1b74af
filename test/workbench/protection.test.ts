import { load, loadItems } from "../office/load";
import { openExcel, type ExcelHarness } from "../office/openExcel";

let harness: ExcelHarness;
beforeEach(() => (harness = openExcel()));
afterEach(() => harness.close());

type Act = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

const run = <T>(act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  harness.Excel.run((context) => act(context, context.workbook.worksheets.getItem("Sheet1")));

test("a sheet is protected and unprotected", async () => {
  const states = await run(async (_, sheet) => {
    sheet.protection.protect();
    const [whileOn] = await load(sheet.protection, "protected");
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[1]];
    return [whileOn, await load(sheet.protection, "protected"), await load(sheet.getRange("A1"), "values")];
  });
  expect(states).toEqual([true, [false], [[[1]]]]);
});

test("a workbook's structure is protected and unprotected, while cells can be written", async () => {
  const states = await run(async ({ workbook }, sheet) => {
    workbook.protection.protect();
    sheet.getRange("A1").values = [[1]];
    const [whileOn] = await load(workbook.protection, "protected");
    workbook.protection.unprotect();
    workbook.worksheets.add("Plan");
    return [
      whileOn,
      await load(workbook.protection, "protected"),
      await loadItems(workbook.worksheets, "name"),
    ];
  });
  expect(states).toEqual([true, [false], [["Sheet1"], ["Plan"]]]);
});

const refusals: { name: string; code: string; act: Act }[] = [
  { name: "adding a sheet", code: "AccessDenied", act: ({ workbook }) => workbook.worksheets.add("New") },
  {
    name: "deleting a sheet",
    code: "AccessDenied",
    act: ({ workbook }) => workbook.worksheets.getItem("Plan").delete(),
  },
  { name: "renaming a sheet", code: "AccessDenied", act: (_, sheet) => (sheet.name = "Other") },
  { name: "protecting again", code: "AccessDenied", act: ({ workbook }) => workbook.protection.protect() },
  { name: "a password", code: "ApiNotFound", act: ({ workbook }) => workbook.protection.protect("secret") },
  {
    name: "a sheet's password",
    code: "ApiNotFound",
    act: (_, sheet) => sheet.protection.protect({}, "secret"),
  },
  {
    name: "a sheet's option",
    code: "ApiNotFound",
    act: (_, sheet) => sheet.protection.protect({ allowFormatCells: true }),
  },
];

test.each(refusals)("in a protected workbook $name is refused: $code", async ({ code, act }) => {
  const refused = run(async (context, sheet) => {
    context.workbook.worksheets.add("Plan");
    context.workbook.protection.protect();
    await context.sync();
    act(context, sheet);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});
