import type { Localized } from "./language";
import type { Datum, Source } from "./provenance";

/** Retrieved on its date; the data bear none. */
export const worldBank: Source = {
  publisher: "World Bank",
  title: "GDP (current US$), NY.GDP.MKTP.CD",
  date: "2026-03-20",
  url: "https://data.worldbank.org/indicator/NY.GDP.MKTP.CD",
};

/** The year of the set: one vintage for all countries. */
const gdpYear = 2023;

/** A country's gross domestic product in current US dollars. */
export interface Country {
  /** ISO 3166 codes, of three letters and of two. */
  readonly codes: readonly [string, string];
  readonly name: Localized;
  /** Other names people type, in lower case. */
  readonly alsoKnownAs: readonly string[];
  /** In billions of US dollars. */
  readonly gdp: Datum;
}

function country(
  alpha3: string,
  alpha2: string,
  name: string,
  nameZh: string,
  value: number,
  ...alsoKnownAs: string[]
): Country {
  const label = {
    "en-US": `GDP of ${name}, ${gdpYear}, USD bn`,
    "zh-TW": `${nameZh} ${gdpYear} 年 GDP，十億美元`,
  };
  return {
    codes: [alpha3, alpha2],
    name: { "en-US": name, "zh-TW": nameZh },
    alsoKnownAs,
    gdp: { label, value, unit: "usdBn", provenance: "reported", source: worldBank, paragraphs: [] },
  };
}

/**
 * The largest economies, and those whose GDP is near to the spending, largest first. Open data, CC BY 4.0. Taiwan is not in that source; nothing is estimated.
 */
export const countries: readonly Country[] = [
  country(
    "USA",
    "US",
    "United States",
    "美國",
    27360.935,
    "u.s.",
    "u.s.a.",
    "united states of america",
    "美国",
  ),
  country("CHN", "CN", "China", "中國", 17794.782, "prc", "中国", "中國大陸"),
  country("DEU", "DE", "Germany", "德國", 4456.081, "德国"),
  country("JPN", "JP", "Japan", "日本", 4212.945),
  country("IND", "IN", "India", "印度", 3549.919),
  country("GBR", "GB", "United Kingdom", "英國", 3340.032, "uk", "u.k.", "britain", "great britain", "英国"),
  country("FRA", "FR", "France", "法國", 3030.904, "法国"),
  country("ITA", "IT", "Italy", "義大利", 2254.851, "意大利"),
  country("BRA", "BR", "Brazil", "巴西", 2173.666),
  country("CAN", "CA", "Canada", "加拿大", 2140.086),
  country("MEX", "MX", "Mexico", "墨西哥", 1788.887),
  country("AUS", "AU", "Australia", "澳洲", 1723.827, "澳大利亞"),
  country("KOR", "KR", "South Korea", "南韓", 1712.793, "korea", "republic of korea", "韓國", "韩国"),
  country("ESP", "ES", "Spain", "西班牙", 1580.695),
  country("IDN", "ID", "Indonesia", "印尼", 1371.171, "印度尼西亞"),
  country("NLD", "NL", "Netherlands", "荷蘭", 1118.125, "holland", "the netherlands"),
  country("TUR", "TR", "Türkiye", "土耳其", 1108.022, "turkey", "turkiye"),
  country("SAU", "SA", "Saudi Arabia", "沙烏地阿拉伯", 1067.583, "沙國"),
  country("CHE", "CH", "Switzerland", "瑞士", 884.94),
  country("POL", "PL", "Poland", "波蘭", 811.229),
  country("ARG", "AR", "Argentina", "阿根廷", 640.591),
  country("BEL", "BE", "Belgium", "比利時", 632.217),
  country("SWE", "SE", "Sweden", "瑞典", 593.268),
  country("IRL", "IE", "Ireland", "愛爾蘭", 545.629),
  country("AUT", "AT", "Austria", "奧地利", 516.034),
  country("THA", "TH", "Thailand", "泰國", 514.945),
  country("ISR", "IL", "Israel", "以色列", 509.901),
  country("ARE", "AE", "United Arab Emirates", "阿拉伯聯合大公國", 504.173, "uae", "阿聯", "阿聯酋"),
  country("SGP", "SG", "Singapore", "新加坡", 501.428),
  country("NOR", "NO", "Norway", "挪威", 485.513),
  country("DNK", "DK", "Denmark", "丹麥", 404.199),
  country("MYS", "MY", "Malaysia", "馬來西亞", 399.649),
  country("ZAF", "ZA", "South Africa", "南非", 377.782),
  country("CHL", "CL", "Chile", "智利", 335.533),
  country("FIN", "FI", "Finland", "芬蘭", 300.187),
];
