import { readXlsx } from "../../../src/workbench/xlsxReader/readXlsx";
import { builtXlsx } from "./builtXlsx";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

interface FileName {
  readonly name: string;
  readonly formula: string;
  /** Counted from 0; without it the name is the workbook's. */
  readonly sheet?: number;
}

const cell = (formula: string) =>
  `<sheetData><row r="3"><c r="B3"><f>${formula}</f><v>1</v></c></row></sheetData>`;

/** Reads a file with these names and a formula in B3 of each of its sheets, Sheet1 and Sheet2. */
function read(names: readonly FileName[], formulas: readonly [string, string]) {
  const defined = names.map(
    ({ name, formula, sheet }) =>
      `<definedName name="${name}"${sheet === undefined ? "" : ` localSheetId="${sheet}"`}>${formula}</definedName>`,
  );
  const sheets = [1, 2].map(
    (number) => `<sheet name="Sheet${number}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  const relationships = [1, 2].map(
    (number) =>
      `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  const { contents, omissions } = readXlsx(
    builtXlsx({
      sheet: cell(formulas[0]),
      parts: {
        "xl/workbook.xml":
          `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join("")}</sheets>` +
          `<definedNames>${defined.join("")}</definedNames></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships>${relationships.join("")}</Relationships>`,
        "xl/worksheets/sheet2.xml": `<worksheet>${cell(formulas[1])}</worksheet>`,
      },
    }),
  );
  return {
    names: contents.names.map(({ formula }) => formula),
    formulas: contents.sheets.map(({ cells }) => cells[0]?.formula),
    omissions: omissions.map(({ kind, place, count }) => `${kind} ${place} ${count}`),
  };
}

const here: FileName = { name: "Local", formula: "Sheet1!$A$1", sheet: 0 };
const there: FileName = { name: "LOCAL", formula: "Sheet2!$A$1+1", sheet: 1 };

const rows: {
  why: string;
  names: readonly FileName[];
  formulas: readonly [string, string];
  read: readonly [string, string];
  /** What the names themselves stand for afterwards. */
  kept: readonly string[];
  told: readonly string[];
}[] = [
  {
    why: "a sheet's own names come first, in whatever case",
    names: [here, there],
    formulas: ["Local*2", "local*2"],
    read: ["Sheet1!$A$1*2", "(Sheet2!$A$1+1)*2"],
    kept: ["Sheet1!$A$1", "Sheet2!$A$1+1"],
    told: ["clashingName Sheet1 1", "clashingName Sheet2 1"],
  },
  {
    why: "a formula can ask for another sheet's",
    names: [here, there],
    formulas: ["Sheet2!Local", "Sheet1!Local"],
    read: ["(Sheet2!$A$1+1)", "Sheet1!$A$1"],
    kept: ["Sheet1!$A$1", "Sheet2!$A$1+1"],
    told: ["clashingName Sheet1 1", "clashingName Sheet2 1"],
  },
  {
    why: "the workbook's own is that of all other sheets",
    names: [{ name: "Local", formula: "0.6" }, there],
    formulas: ["Local*2", "Local*2"],
    read: ["(0.6)*2", "(Sheet2!$A$1+1)*2"],
    kept: ["0.6", "Sheet2!$A$1+1"],
    told: ["clashingName Sheet1 1", "clashingName Sheet2 1"],
  },
  {
    why: "a relative reference counts from the cell of the formula",
    names: [{ ...here, formula: "Sheet1!A1" }, there],
    formulas: ["Local", "1+1"],
    read: ["Sheet1!B3", "1+1"],
    kept: ["Sheet1!A1", "Sheet2!$A$1+1"],
    told: ["clashingName Sheet1 1"],
  },
  {
    why: "a name may stand for another, and a circle of them ends",
    names: [
      here,
      there,
      { name: "Other", formula: "Local+1", sheet: 0 },
      { name: "Other", formula: "Other", sheet: 1 },
    ],
    formulas: ["Other", "1+1"],
    read: ["(Sheet1!$A$1+1)", "1+1"],
    kept: ["Sheet1!$A$1", "Sheet2!$A$1+1", "Sheet1!$A$1+1", "Other"],
    told: ["clashingName Sheet1 2"],
  },
  {
    why: "a name that one sheet alone has stays",
    names: [here],
    formulas: ["Local*2", "1+1"],
    read: ["Local*2", "1+1"],
    kept: ["Sheet1!$A$1"],
    told: [],
  },
  {
    why: "a text and a function of that spelling are no names",
    names: [here, there],
    formulas: ['"Local"&amp;Local(1)', "1+1"],
    read: ['"Local"&Local(1)', "1+1"],
    kept: ["Sheet1!$A$1", "Sheet2!$A$1+1"],
    told: [],
  },
];

test.each(rows)("names of the same spelling: $why", ({ names, formulas, ...expected }) => {
  const { names: kept, formulas: seen, omissions: told } = read(names, formulas);
  expect({ read: seen, kept, told }).toEqual({
    read: expected.read,
    kept: expected.kept,
    told: expected.told,
  });
});

test("a circle of names in use ends", () => {
  const circle = { name: "Local", formula: "Local+1" };
  const { formulas } = read(
    [
      { ...circle, sheet: 0 },
      { ...circle, sheet: 1 },
    ],
    ["Local", "1+1"],
  );
  expect(formulas[0]).toMatch(/^\(+Local(\+1\))+$/);
});
