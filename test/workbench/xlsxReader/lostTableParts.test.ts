import { readXlsx } from "../../../src/workbench/xlsxReader/readXlsx";
import { builtXlsx } from "./builtXlsx";

const tableXml = (name: string, ref: string, more: string, columns: readonly string[]) =>
  `<table id="1" name="${name}" displayName="${name}" ref="${ref}" ${more}><tableColumns>` +
  columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`).join("") +
  "</tableColumns></table>";

/**
 * The formula of a cell in a file with three tables: Costs in B3:D9 with headings and a row of totals, Plain in
 * F3:F9 with headings alone, and Bare in G3:H9 without headings and with totals.
 */
function readFormula(formula: string, at = "J5"): string | undefined {
  const { contents } = readXlsx(
    builtXlsx({
      sheet: `<row r="${at.slice(1)}"><c r="${at}"><f>${formula}</f><v>1</v></c></row>`,
      related: [
        ["table", "../tables/table1.xml"],
        ["table", "../tables/table2.xml"],
        ["table", "../tables/table3.xml"],
      ],
      parts: {
        "xl/tables/table1.xml": tableXml("Costs", "B3:D9", 'totalsRowCount="1"', [
          "Year",
          "In [USD]",
          "Two_x000a_lines",
        ]),
        "xl/tables/table2.xml": tableXml("Plain", "F3:F9", "", ["Year"]),
        "xl/tables/table3.xml": tableXml("Bare", "G3:H9", 'headerRowCount="0" totalsRowCount="1"', [
          "Year",
          "Capex",
        ]),
      },
    }),
  );
  return contents.sheets[0]?.cells[0]?.formula;
}

/** What the parts of a table are, by Microsoft's page "Using structured references with Excel tables". */
const references: { formula: string; read: string; why: string }[] = [
  { formula: "Costs[[#Totals],[Year]]*2", read: "Data!$B$9*2", why: "one total" },
  { formula: "SUM(Costs[#Totals])", read: "SUM(Data!$B$9:$D$9)", why: "all totals" },
  { formula: "SUM(costs[#All])", read: "SUM(Data!$B$3:$D$9)", why: "all of it, in any case" },
  {
    formula: "SUM(Costs[[#All],[Year]:[In '[USD']]])",
    read: "SUM(Data!$B$3:$C$9)",
    why: "columns, with brackets in a name",
  },
  { formula: "SUM(Costs[[#Data],[#Totals],[Year]])", read: "SUM(Data!$B$4:$B$9)", why: "data and totals" },
  { formula: "SUM(Costs[[#Totals],[Two&#10;lines]])", read: "SUM(Data!$D$9)", why: "a heading of two lines" },
  {
    formula: "SUM(Costs[Year],Costs[[#Headers],[Year]])",
    read: "SUM(Costs[Year],Costs[[#Headers],[Year]])",
    why: "what the workbench has stays",
  },
  {
    formula: "SUM(Plain[#All],Plain[#Totals])",
    read: "SUM(Plain[#All],#REF!)",
    why: "totals that a table has not",
  },
  {
    formula: "SUM(Plain[[#Data],[#Totals],[Year]])",
    read: "SUM(Data!$F$4:$F$9)",
    why: "data, and totals that are not there",
  },
  {
    formula: "SUM(Bare[Capex],Bare)",
    read: "SUM(Data!$H$3:$H$8,Data!$G$3:$H$8)",
    why: "data of a table that is none here",
  },
  {
    formula: "Bare[[#This Row],[Capex]]",
    read: "Data!$H5",
    why: "the row of the formula, for a copy that of its own",
  },
  { formula: "Bare[[#Headers],[Capex]]", read: "#REF!", why: "headings that Excel has not either" },
  {
    formula: "Bare[[#Totals],[Other]]",
    read: "Bare[[#Totals],[Other]]",
    why: "a column that the table has not",
  },
  {
    formula: '"Costs[#All]"&amp;Costs[[#Totals],[Year]]',
    read: '"Costs[#All]"&Data!$B$9',
    why: "a text stays",
  },
];

test.each(references)("$formula is read as $read: $why", ({ formula, read }) => {
  expect(readFormula(formula)).toBe(read);
});

/** As XlsxWriter writes the totals that it is asked for. */
const unnamed: { at: string; formula: string; read: string | undefined; why: string }[] = [
  { at: "B9", formula: "SUBTOTAL(109,[Year])", read: "SUBTOTAL(109,Costs[Year])", why: "of the totals' row" },
  { at: "F5", formula: "[Year]*2", read: "Plain[Year]*2", why: "of a column" },
  { at: "H9", formula: "SUM([Capex])", read: "SUM(Data!$H$3:$H$8)", why: "of a table that is none here" },
  { at: "J5", formula: "SUM([Year])", read: "SUM([Year])", why: "of no table, which nobody understands" },
];

test.each(unnamed)("$formula in $at is read as $read, a reference $why", ({ at, formula, read }) => {
  expect(readFormula(formula, at)).toBe(read);
});
