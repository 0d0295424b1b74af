import { article } from "../../data/article";
import { companies, type Company } from "../../data/companies";
import type { Language } from "../../data/language";
import { unitText } from "../../data/provenance";
import { guidanceAsOf } from "../../data/version";
import * as cells from "../cells";
import type { CatalogueTable, TableCell } from "../description";
import type { TableOptions } from "../options";
import { accountRows } from "../profile/accountRows";
import { actualRows, disclosureRows, guidanceRows } from "../profile/factRows";
import { profileTexts } from "../profile/profileTexts";
import { kindColoring, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const columnWidths = [290, 168, 168, 168, 168, 200, 80];

/** The columns of numbers in the sections of facts: the day, then figures. */
const factColumns = [1, 2, 3, 4];

/** What the article says of the company: these texts, and no amounts. */
function statementRows(company: Company, language: Language): TableCell[][] {
  const words = profileTexts[language];
  const row = (label: string, text: string) => [cells.text(label), cells.text(text)];
  return [
    [...cells.headingRow([words.article, "", "", "", "", article.publisher], []), styledParagraphs(company)],
    row(words.focus, company.focus[language]),
    row(words.goal, company.goal[language]),
    row(words.proof, company.proof[language]),
  ];
}

function styledParagraphs({ paragraphs }: Company): TableCell {
  return cells.paragraphs(paragraphs, styles.heading);
}

/** All that is known of one company on a page: what the article says, its guidance, its spending, its accounts. */
export const table: CatalogueTable = {
  id: "profile",
  group: "company",
  order: 4,
  title: { "en-US": "Company profile", "zh-TW": "公司概況" },
  line: {
    "en-US": "All figures of one company",
    "zh-TW": "一家公司的所有數字",
  },
  options: ["company"],

  describe({ language, company: ticker }: TableOptions) {
    const words = profileTexts[language];
    const company = companies.find((each) => each.ticker === ticker) ?? companies[0]!;
    const facts = [
      cells.headingRow(words.guidance, factColumns),
      ...guidanceRows(company.ticker, language),
      [],
      cells.headingRow(words.actuals, factColumns),
      ...actualRows(company.ticker, language),
      [],
      cells.headingRow(words.aiRevenue, factColumns),
      ...disclosureRows(company.ticker, language),
      [],
      ...accountRows(company.ticker, language),
    ];
    return titled({
      title: { "en-US": `${company.name} profile`, "zh-TW": `${company.name} 概況` }[language],
      heading: `${company.name} (${company.ticker})`,
      subtitle: [this.title[language], unitText.usdBn[language], asOf(language, guidanceAsOf)],
      notes: [words.note],
      rows: [
        ...statementRows(company, language),
        [],
        ...facts,
        sourceRow(language, facts, { also: words.also }),
      ],
      columnWidths,
      headingRows: 0,
      colorings: [kindColoring("guidance 0", "depreciation", language)],
    });
  },
};
