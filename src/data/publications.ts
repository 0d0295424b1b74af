import type { CapexGuidance, ReportedCapex } from "./guidance";

/**
 * The publications behind each company figure beyond its first: apart from the figures, because the functions' bundle
 * has no use for them. By company, period, basis and the date of the figure.
 */
const furtherPublications: Readonly<Record<string, readonly string[]>> = {
  "AMZN CY2023 cash 2024-02-01": [
    "https://www.opencapital.sh/stocks/AMZN/metrics/cf_capital_expenditures",
    "https://platformonomics.com/2025/02/platformonomics-tgif-79-february-7-2025",
  ],
  "AMZN CY2024 cash 2025-02-06": [
    "https://platformonomics.com/2025/02/platformonomics-tgif-79-february-7-2025",
    "https://www.opencapital.sh/stocks/AMZN/metrics/cf_capital_expenditures",
    "https://www.monexa.ai/blog/amazon-com-amzn-fy2024-profit-surge-meets-heavy-ai-AMZN-2025-09-08",
  ],
  "AMZN CY2025 cash 2026-02-05": [
    "https://www.opencapital.sh/stocks/AMZN/metrics/cf_capital_expenditures",
    "https://brianbuntz.github.io/ai_spend_analysis_2026",
    "https://a.stacker.news/items/1432354",
  ],
  "AMZN CY2025 leases 2026-02-05": [
    "https://platformonomics.com/2026/02/platformonomics-tgif-115-february-6-2026",
    "https://beatandraise.com/api/document/0001018724/0001018724-26-000004/R24.htm",
  ],
  "AMZN CY2025 net 2026-02-05": [
    "https://www.techloy.com/amazon-reports-213b-q4-2025-sales-and-plans-200b-ai-spending-surge-as-free-cash-flow-drops",
    "https://www.alpha-sense.com/en/earnings/amzn",
  ],
  "GOOGL CY2025 cash 2026-02-04": [
    "https://brianbuntz.github.io/ai_spend_analysis_2026",
    "https://www.opencapital.sh/stocks/goog/metrics/cf_capital_expenditures",
    "https://modeledge.ai/api/proxy/0001652044/0001652044-26-000012/googexhibit991q42025.htm",
  ],
  "GOOGL CY2024 cash 2026-02-05": [
    "https://www.opencapital.sh/stocks/goog/metrics/cf_capital_expenditures",
    "https://datacenterdynamics.com/en/news/google-expects-2025-capex-to-surge-to-75bn-on-ai-data-center-buildout",
  ],
  "GOOGL CY2023 cash 2026-02-05": [
    "https://www.opencapital.sh/stocks/goog/metrics/cf_capital_expenditures",
    "https://fancyhints.com/?p=157050",
  ],
  "META CY2024 principal 2025-01-29": [
    "https://menafn.com/1109145737/Meta-Reports-Fourth-Quarter-And-Full-Year-2024-Results",
  ],
  "META CY2025 principal 2026-01-28": [
    "https://www.prnewswire.com/news-releases/meta-reports-fourth-quarter-and-full-year-2025-results-302673127.html",
    "https://titanstockanalysis.com/meta-2025-report",
  ],
  "MSFT FY2024 (Jul23–Jun24) cash 2024-07-30": [
    "https://www.opencapital.sh/stocks/MSFT/metrics/capital_expenditures",
    "https://monexa.ai/blog/microsoft-corporation-ai-driven-capex-margin-resil-MSFT-2025-08-27",
  ],
  "MSFT FY2025 (Jul24–Jun25) cash 2025-07-30": [
    "https://www.opencapital.sh/stocks/MSFT/metrics/capital_expenditures",
    "https://monexa.ai/blog/microsoft-corporation-ai-driven-capex-margin-resil-MSFT-2025-08-27",
  ],
  "MSFT FY2025 (Jul24–Jun25) leases 2025-07-30": [
    "https://www.captide.co/insights/microsoft-q3-2025",
    "https://nairametrics.com/2025/07/31/microsoft-to-spend-record-30-billion-on-ai-powered-cloud-expansion-in-q3-2025",
  ],
  "MSFT CY2025 cash 2026-01-28": [
    "https://www.opencapital.sh/stocks/MSFT/metrics/capital_expenditures",
    "https://a.stacker.news/items/1432354",
  ],
  "MSFT CY2024 leases 2025-01-29": [
    "https://platformonomics.com/2024/11/platformonomics-tgif-71-november-1-2024",
  ],
  "MSFT CY2025 leases 2026-01-28": [
    "https://nairametrics.com/2025/07/31/microsoft-to-spend-record-30-billion-on-ai-powered-cloud-expansion-in-q3-2025",
    "https://news.whatthechiphappened.com/p/capacity-crunch-microsoft-and-alphabets",
    "https://tradevae.com/news/earnings/MSFT/microsoft-fiscal-2026-q2-earnings-call-ai-cloud-50b-capex-openai-concentration",
  ],
  "AMZN CY2026 net 2026-02-05": [
    "https://www.business-standard.com/amp/technology/tech-news/ai-race-sends-big-tech-s-capital-spending-to-stratospheric-high-of-650-bn-126020600168_1.html",
    "https://particlenews.pages.dev/story/big-tech-maps-650700-billion-ai-spend-for-2026-as-nvidia-calls-the-buildout-sustainable",
  ],
  "AMZN CY2026 net 2026-04-29": [
    "https://ouralpha.app/en/amzn-deep-dive-aws-ai-capex-anthropic/",
    "https://lowdown.today/t/data-centres/3/hyperscalers-post-record-11075bn-q1-capex/",
  ],
  "GOOGL CY2026 cash 2026-02-04": [
    "https://www.business-standard.com/amp/technology/tech-news/ai-race-sends-big-tech-s-capital-spending-to-stratospheric-high-of-650-bn-126020600168_1.html",
    "https://modeledge.ai/api/proxy/0001652044/0001652044-26-000012/googexhibit991q42025.htm",
  ],
  "GOOGL CY2026 cash 2026-04-29": [
    "https://chaobro.com/en/posts/alphabet-q1-2026-earnings-ai-profit/",
    "https://lowdown.today/t/data-centres/3/hyperscalers-post-record-11075bn-q1-capex/",
  ],
  "META CY2026 principal 2026-01-28": [
    "https://platformonomics.com/2026/01/platformonomics-tgif-114-january-30-2026",
    "https://brianbuntz.github.io/ai_spend_analysis_2026",
  ],
  "META CY2026 principal 2026-04-29": [
    "https://allweatherfinance.com/meta-conference-call-full-year-capital-expenditure-raised-by-another-10-billion-reaching-a-record-high-commercialization-path-for-ai-agents-remains-unclear/",
    "https://agileleadershipdayindia.org/news/2026/apr/big-tech-ai-capex-2026-earnings-compute-constrained.html",
  ],
  "MSFT CY2026 leases 2026-04-29": [
    "https://tapebrief.com/msft/q3-2026",
    "https://technodehq.com/inside-microsofts-190b-ai-capex-the-hardware-crisis-reshaping-cloud-economics/",
    "https://www.trylattice.io/blog/cmolk0srt008d01r9613e5jda",
  ],
};

/** The addresses of all publications a company's figure was found in. */
export function publicationsOf(figure: ReportedCapex | CapexGuidance): readonly string[] {
  const { company, period, basis, asOf, source } = figure;
  return [source, ...(furtherPublications[`${company} ${period} ${basis} ${asOf}`] ?? [])];
}
