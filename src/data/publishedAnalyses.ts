import type { Localized } from "./language";

/**
 * An analysis that others published, with the formula that gives it from their inputs. docs/published-analyses.md lists
 * these, and those that cannot be rebuilt; amounts are in USD bn unless the analysis says otherwise.
 */
export interface PublishedAnalysis {
  readonly analysis: Localized;
  readonly inputs: Localized;
  /** With functions of ours. */
  readonly live: string;
  /** The same sum in Excel's own terms. */
  readonly native: string;
  /** The figure as it was printed, by whose format it was rounded. */
  readonly published: number;
  readonly numberFormat: string;
  /** What the formulas give. */
  readonly ours: number;
  readonly readIn: string;
}

export const publishedAnalyses: readonly PublishedAnalysis[] = [
  {
    analysis: {
      "en-US": 'Sequoia, "AI\'s $200B Question", 2023',
      "zh-TW": "Sequoia〈AI's $200B Question〉，2023 年",
    },
    inputs: { "en-US": "GPU run rate 50, doubled, margin 50%", "zh-TW": "GPU 年化支出 50，加倍，毛利率 50%" },
    live: "=ROI.REQUIRED(50,0.5,2)",
    native: "=50*2/(1-0.5)",
    published: 200,
    ours: 200,
    numberFormat: "#,##0",
    readIn: "sequoiacap.com, Livemint",
  },
  {
    analysis: { "en-US": "the same, the hole", "zh-TW": "同上，缺口" },
    inputs: { "en-US": "75 earned", "zh-TW": "已賺 75" },
    live: "=ROI.SHORTFALL(75,200)",
    native: "=200-75",
    published: 125,
    ours: 125,
    numberFormat: "#,##0",
    readIn: "sequoiacap.com, Livemint",
  },
  {
    analysis: {
      "en-US": 'Sequoia, "AI\'s $600B Question", 2024-06-20',
      "zh-TW": "Sequoia〈AI's $600B Question〉，2024-06-20",
    },
    inputs: { "en-US": "run rate 150, doubled, margin 50%", "zh-TW": "年化支出 150，加倍，毛利率 50%" },
    live: "=ROI.REQUIRED(150,0.5,2)",
    native: "=150*2/(1-0.5)",
    published: 600,
    ours: 600,
    numberFormat: "#,##0",
    readIn: "sequoiacap.com",
  },
  {
    analysis: { "en-US": "the same, the hole", "zh-TW": "同上，缺口" },
    inputs: { "en-US": "100 earned", "zh-TW": "已賺 100" },
    live: "=ROI.SHORTFALL(100,600)",
    native: "=600-100",
    published: 500,
    ours: 500,
    numberFormat: "#,##0",
    readIn: "sequoiacap.com",
  },
  {
    analysis: { "en-US": "Bain, Technology Report, 2025-09-23", "zh-TW": "貝恩《科技報告》，2025-09-23" },
    inputs: {
      "en-US": "capex 500 a year, which is to be a quarter of revenue",
      "zh-TW": "每年資本支出 500，應為營收的四分之一",
    },
    live: '=ROI.REQUIRED(500,0.25,1,"profit")',
    native: "=500/0.25",
    published: 2000,
    ours: 2000,
    numberFormat: "#,##0",
    readIn: "Tom's Hardware, Cybernews",
  },
  {
    analysis: { "en-US": "the same, the shortfall", "zh-TW": "同上，短缺" },
    inputs: { "en-US": "1,200 from savings and shifted budgets", "zh-TW": "節省與轉移的預算 1,200" },
    live: "=ROI.SHORTFALL(1200,2000)",
    native: "=2000-1200",
    published: 800,
    ours: 800,
    numberFormat: "#,##0",
    readIn: "Tom's Hardware, Cybernews",
  },
  {
    analysis: {
      "en-US": "JP Morgan, funding to 2030, 2026-06, USD tn",
      "zh-TW": "摩根大通，至 2030 年的資金，2026-06，兆美元",
    },
    inputs: {
      "en-US": "700 in 2026 growing to 1,400 in 2030",
      "zh-TW": "2026 年 700，至 2030 年成長為 1,400",
    },
    live: "=SUM(CAPEX.PROJECT({2026,2027,2028,2029,2030},CAPEX.GROWTH(700,1400,4),700,2026))/1000",
    native: "=700*(1+2^(1/4)+2^(2/4)+2^(3/4)+2)/1000",
    published: 5.1,
    ours: 5.0996494555,
    numberFormat: "0.0",
    readIn: "Investors Observer",
  },
  {
    analysis: { "en-US": "Kupperman, 2025-08, depreciation", "zh-TW": "Kupperman，2025-08，折舊" },
    inputs: { "en-US": "400 over 10 years", "zh-TW": "400 分 10 年提列" },
    live: "=CAPEX.DEPRECIATION(400,10)",
    native: "=400/10",
    published: 40,
    ours: 40,
    numberFormat: "#,##0",
    readIn: "Futurism",
  },
  {
    analysis: { "en-US": "the same, the revenue it takes", "zh-TW": "同上，所需營收" },
    inputs: { "en-US": "margin 25%", "zh-TW": "毛利率 25%" },
    live: '=ROI.REQUIRED(40,0.25,1,"profit")',
    native: "=40/0.25",
    published: 160,
    ours: 160,
    numberFormat: "#,##0",
    readIn: "Futurism",
  },
  {
    analysis: { "en-US": "Kupperman, 2025-10, shorter lives", "zh-TW": "Kupperman，2025-10，較短年限" },
    inputs: { "en-US": "400 over 5 years, margin 25%", "zh-TW": "400 分 5 年提列，毛利率 25%" },
    live: '=ROI.REQUIRED(CAPEX.DEPRECIATION(400,5),0.25,1,"profit")',
    native: "=400/5/0.25",
    published: 320,
    ours: 320,
    numberFormat: "#,##0",
    readIn: "Morningstar",
  },
  {
    analysis: { "en-US": "the same, the shortest", "zh-TW": "同上，最短年限" },
    inputs: { "en-US": "400 over 3⅓ years, margin 25%", "zh-TW": "400 分 3⅓ 年提列，毛利率 25%" },
    live: '=ROI.REQUIRED(CAPEX.DEPRECIATION(400,10/3),0.25,1,"profit")',
    native: "=400/(10/3)/0.25",
    published: 480,
    ours: 480,
    numberFormat: "#,##0",
    readIn: "Morningstar",
  },
  {
    analysis: {
      "en-US": "Balancier Capital, depreciation of one year's spending",
      "zh-TW": "Balancier Capital，單年支出的折舊",
    },
    inputs: {
      "en-US": "113 for GPUs over 5 years, 162 for the rest over 20",
      "zh-TW": "GPU 113 分 5 年，其餘 162 分 20 年",
    },
    live: "=CAPEX.MIX(275,{113;162}/275,{5;20})",
    native: "=113/5+162/20",
    published: 30.7,
    ours: 30.7,
    numberFormat: "0.0",
    readIn: "balanciercapital.substack.com",
  },
  {
    analysis: {
      "en-US": 'McKinsey, "The cost of compute", 2025-04, USD tn: builders',
      "zh-TW": "麥肯錫〈The cost of compute〉，2025-04，兆美元：建造",
    },
    inputs: { "en-US": "5.2 split 15, 25 and 60%", "zh-TW": "5.2 依 15、25、60% 分配" },
    live: "=INDEX(CAPEX.ALLOCATE({15;25;60},5.2),1,1)",
    native: "=ROUND(5.2*0.15,1)",
    published: 0.8,
    ours: 0.8,
    numberFormat: "0.0",
    readIn: "Futurum",
  },
  {
    analysis: { "en-US": "the same, energisers", "zh-TW": "同上，能源" },
    inputs: { "en-US": "the same", "zh-TW": "同上" },
    live: "=INDEX(CAPEX.ALLOCATE({15;25;60},5.2),2,1)",
    native: "=ROUND(5.2*0.25,1)",
    published: 1.3,
    ours: 1.3,
    numberFormat: "0.0",
    readIn: "Futurum",
  },
  {
    analysis: { "en-US": "the same, technology", "zh-TW": "同上，技術" },
    inputs: { "en-US": "the same", "zh-TW": "同上" },
    live: "=INDEX(CAPEX.ALLOCATE({15;25;60},5.2),3,1)",
    native: "=ROUND(5.2*0.6,1)",
    published: 3.1,
    ours: 3.1,
    numberFormat: "0.0",
    readIn: "Futurum",
  },
  {
    analysis: { "en-US": "Barclays, 2025-09, cost per GW", "zh-TW": "巴克萊，2025-09，每吉瓦成本" },
    inputs: { "en-US": "2,000 for 40 GW", "zh-TW": "40 吉瓦需 2,000" },
    live: "=CAPEX.INTENSITY(2000,40)",
    native: "=2000/40",
    published: 50,
    ours: 50,
    numberFormat: "#,##0",
    readIn: "up2info",
  },
  {
    analysis: {
      "en-US": "Morgan Stanley, 2025-07, funding gap, USD tn",
      "zh-TW": "摩根士丹利，2025-07，資金缺口，兆美元",
    },
    inputs: { "en-US": "2.9 of spending, 1.4 from cash flow", "zh-TW": "支出 2.9，其中 1.4 來自現金流量" },
    live: "=ROI.SHORTFALL(1.4,2.9)",
    native: "=2.9-1.4",
    published: 1.5,
    ours: 1.5,
    numberFormat: "0.0",
    readIn: "GuruFocus",
  },
  {
    analysis: {
      "en-US": "Crusoe in Next Big Future, 2026-05-02, payback in years",
      "zh-TW": "Crusoe，見 Next Big Future，2026-05-02，回收年數",
    },
    inputs: {
      "en-US": "per MW: USD m 59 for building, revenue 15 less running costs of 1.05",
      "zh-TW": "每百萬瓦：建造 59 百萬美元，營收 15 減營運成本 1.05",
    },
    live: "=ROI.PAYBACK({-59,13.95,13.95,13.95,13.95,13.95})",
    native: "=4+(59-4*13.95)/13.95",
    published: 4,
    ours: 4.229390681,
    numberFormat: "#,##0",
    readIn: "pulse.bot",
  },
  {
    analysis: { "en-US": "wiresift, capex over depreciation", "zh-TW": "wiresift，資本支出對折舊" },
    inputs: {
      "en-US": "trailing capex 482, depreciation and amortisation 125",
      "zh-TW": "近十二個月資本支出 482，折舊與攤銷 125",
    },
    live: "=CAPEX.INTENSITY(482,125)",
    native: "=482/125",
    published: 4,
    ours: 3.856,
    numberFormat: "#,##0",
    readIn: "wiresift.com",
  },
  {
    analysis: {
      "en-US": "Huang, 2024, years to renew the world's data centres",
      "zh-TW": "黃仁勳，2024 年，汰換全球資料中心所需年數",
    },
    inputs: { "en-US": '"a trillion dollars\' worth", 250 a year', "zh-TW": "「價值一兆美元」，每年 250" },
    live: "=CAPEX.REPLACE(1000,250)",
    native: "=1000/250",
    published: 4,
    ours: 4,
    numberFormat: "#,##0",
    readIn: "TweakTown",
  },
  {
    analysis: {
      "en-US": "press after the calls of April 2026, the four in 2025",
      "zh-TW": "2026 年 4 月法說會後報導，四家公司 2025 年",
    },
    inputs: {
      "en-US": "our company figures, on the bases of their guidance",
      "zh-TW": "本增益集的公司數字，依其指引口徑",
    },
    live: '=CAPEX.ACTUAL("total",2025,"guided")',
    native: "=118+91.447+72.215+128.32",
    published: 410,
    ours: 409.982,
    numberFormat: "#,##0",
    readIn: "savvywealth.com, siliconcent.com",
  },
  {
    analysis: { "en-US": "the same, top of the ranges for 2026", "zh-TW": "同上，2026 年指引上限" },
    inputs: { "en-US": "our guidance rows", "zh-TW": "本增益集的指引資料" },
    live: '=CAPEX.GUIDANCE("total",2026,"high","2026-05-31")',
    native: "=200+190+145+190",
    published: 725,
    ours: 725,
    numberFormat: "#,##0",
    readIn: "savvywealth.com, siliconcent.com",
  },
  {
    analysis: { "en-US": "the same, growth", "zh-TW": "同上，成長率" },
    inputs: { "en-US": "the two above", "zh-TW": "以上兩者" },
    live: '=CAPEX.GROWTH(CAPEX.ACTUAL("total",2025,"guided"),CAPEX.GUIDANCE("total",2026,"high","2026-05-31"))',
    native: "=(200+190+145+190)/(118+91.447+72.215+128.32)-1",
    published: 0.77,
    ours: 0.7683703187,
    numberFormat: "0%",
    readIn: "savvywealth.com, siliconcent.com",
  },
  {
    analysis: {
      "en-US": "Platformonomics, 2026-02, the four in 2025 with leases",
      "zh-TW": "Platformonomics，2026-02，四家公司 2025 年含租賃",
    },
    inputs: { "en-US": "our company figures", "zh-TW": "本增益集的公司數字" },
    live: '=CAPEX.ACTUAL("total",2025)',
    native: "=118+91.447+72.215+134.74",
    published: 416,
    ours: 416.402,
    numberFormat: "#,##0",
    readIn: "platformonomics.com",
  },
  {
    analysis: { "en-US": "the same, growth", "zh-TW": "同上，成長率" },
    inputs: { "en-US": "251 in 2024", "zh-TW": "2024 年為 251" },
    live: '=CAPEX.GROWTH(251,CAPEX.ACTUAL("total",2025))',
    native: "=(118+91.447+72.215+134.74)/251-1",
    published: 0.66,
    ours: 0.6589721116,
    numberFormat: "0%",
    readIn: "platformonomics.com",
  },
];
