import { infrastructureChallenges, spendingDrivers, type Statement } from "./article";
import { companies } from "./companies";
import type { Localized } from "./language";

/** What the article says, how it says that something works, and what it asks. */
export type ClaimKind = "statement" | "mechanism" | "question";

export const claimKindText: Readonly<Record<ClaimKind, Localized>> = {
  statement: { "en-US": "Statement", "zh-TW": "陳述" },
  mechanism: { "en-US": "Mechanism", "zh-TW": "機制" },
  question: { "en-US": "Question", "zh-TW": "問題" },
};

/** A claim of the article in our words, and the functions that put it into figures where there are any. */
export interface Claim extends Statement {
  readonly kind: ClaimKind;
  readonly functions: string;
}

function claim(paragraph: number, kind: ClaimKind, enUS: string, zhTW: string, functions = ""): Claim {
  return { paragraph, kind, text: { "en-US": enUS, "zh-TW": zhTW }, functions };
}

function asClaims(statements: readonly Statement[], functions: string): Claim[] {
  return statements.map((each) => ({ ...each, kind: "statement", functions }));
}

/** Every claim in the order of the article; paragraphs 9 and 10 are the head of its table. */
export const claims: readonly Claim[] = [
  claim(
    1,
    "statement",
    "Four companies are to spend nearly USD 700 bn on AI infrastructure in 2026",
    "四家公司 2026 年 AI 基礎建設支出近 7,000 億美元",
    "CAPEX.BASELINE, CAPEX.PROJECT",
  ),
  claim(1, "statement", "Capex grows 60% on 2025", "資本支出較 2025 年成長 60%", "CAPEX.GROWTH"),
  claim(
    1,
    "statement",
    "The move to accelerated computing speeds up and does not level off",
    "轉向加速運算的步伐加快，並未趨緩",
    "CAPEX.YOY, CAPEX.ACTUAL",
  ),
  claim(
    2,
    "mechanism",
    "The effects reach hardware supply, power grids and investors' expectations",
    "影響擴及硬體供應鏈、電網與投資人預期",
  ),
  claim(
    3,
    "statement",
    "The amount compares with the GDP of a mid-sized country",
    "金額可比一個中型國家的 GDP",
    "CAPEX.GDP",
  ),
  ...asClaims(spendingDrivers, "CAPEX.ALLOCATE"),
  claim(
    4,
    "mechanism",
    "Building too little is a far greater risk than building too much",
    "投資不足的風險遠高於投資過度",
    "ROI.CRITICAL, ROI.REGRET",
  ),
  claim(
    4,
    "mechanism",
    "A shortage of capacity costs market share",
    "產能不足會流失市占率",
    "ROI.CRITICAL, ROI.REGRET",
  ),
  claim(
    5,
    "statement",
    "A list of key drivers is announced, which the text lacks",
    "預告主要驅動因素清單，但原文缺漏",
  ),
  claim(6, "statement", "Nvidia gains most, and its shares have risen", "Nvidia 是主要受惠者，股價已上漲"),
  claim(
    6,
    "statement",
    "Nvidia's chief calls the spending sustainable and necessary",
    "Nvidia 執行長稱此支出可以持續且有其必要",
    "CAPEX.INTENSITY",
  ),
  claim(
    7,
    "mechanism",
    "Data centres worth trillions of USD move from CPUs to accelerated computing, and have only begun",
    "價值數兆美元的資料中心由 CPU 轉向加速運算，且才剛起步",
    "CAPEX.REPLACE",
  ),
  claim(
    7,
    "mechanism",
    "Accelerated computing takes less energy and money for modern tasks: an upgrade, not speculation",
    "新型工作負載以加速運算更省電、更省成本：是升級而非投機",
  ),
  claim(
    8,
    "statement",
    "A breakdown by company is announced; its table has no amounts",
    "預告各公司的配置，但表中沒有金額",
    "CAPEX.ALLOCATE",
  ),
  ...companies.map(({ name, focus, goal, paragraphs: [paragraph] }) =>
    claim(
      paragraph!,
      "statement",
      `${name}: ${focus["en-US"]}. ${goal["en-US"]}`,
      `${name}：${focus["zh-TW"]}。${goal["zh-TW"]}`,
      "CAPEX.COMPANY",
    ),
  ),
  ...asClaims(infrastructureChallenges, "CAPEX.ALLOCATE, CAPEX.MIX"),
  claim(
    16,
    "statement",
    "A list of key challenges is announced, which the text lacks",
    "預告主要挑戰清單，但原文缺漏",
  ),
  claim(
    17,
    "question",
    "Will generative AI bring revenue in proportion to the cost of the build-out?",
    "生成式 AI 能否帶來與建設成本相稱的營收？",
    "ROI.REQUIRED, ROI.SHORTFALL, ROI.COVERAGE, ROI.BREAKEVEN, ROI.HURDLE, ROI.RECOVERY",
  ),
  claim(
    18,
    "question",
    "Beyond pilots: will AI products add substantially to revenue in 2026?",
    "試辦之外：AI 產品 2026 年能否帶來可觀營收？",
    "ROI.COVERAGE",
  ),
  ...companies.map(({ name, proof }) =>
    claim(
      18,
      "question",
      `${name} is to show: ${proof["en-US"]}`,
      `${name} 有待證明：${proof["zh-TW"]}`,
      "CAPEX.COMPANY, ROI.GAP",
    ),
  ),
  claim(
    19,
    "mechanism",
    "If AI revenue grows more slowly than capex at 60%, technology valuations may swing",
    "AI 營收成長若落後資本支出的 60%，科技股估值可能波動",
    "ROI.GAP, ROI.STATUS",
  ),
  claim(
    19,
    "statement",
    "Sentiment stays bullish: winners would hold the operating system of the economy to come",
    "市場情緒仍偏多：贏家將掌握未來經濟的作業系統",
  ),
  claim(
    20,
    "statement",
    "A capital-intensive industrial revolution: software and infrastructure companies grow alike",
    "資本密集的工業革命：軟體與基礎建設公司的界線變得模糊",
    "CAPEX.INTENSITY",
  ),
  claim(
    20,
    "statement",
    "Big tech becomes a utility that supplies intelligence",
    "大型科技公司成為供應智慧的公用事業",
    "CAPEX.INTENSITY",
  ),
  claim(
    21,
    "statement",
    "Compute stays plentiful, if concentrated in few hands",
    "運算資源仍將充裕，但可能集中於少數業者",
    "CAPEX.HHI",
  ),
  claim(
    21,
    "question",
    "The measure to watch in 2026: how efficiently capacity is deployed on real problems",
    "2026 年應看的指標：運算資源用於解決實際問題的部署效率",
    "ROI.EFFICIENCY",
  ),
];
