import { capexGuidance, reportedCapex } from "../../src/data/guidance";
import { publicationsOf } from "../../src/data/publications";
import { publisherOf } from "../../src/data/publishers";
import { guidanceCount, publicationCount, reportedCount } from "../inventory";

const figures = [...reportedCapex, ...capexGuidance];
const isFiling = (url: string) => /^https:\/\/www\.sec\.gov\//.test(url);
const isOfCompany = (url: string) => /^https:\/\/(www\.microsoft\.com|www\.prnewswire\.com)\//.test(url);

test("every company figure has its publications, the first of them beside it", () => {
  expect([reportedCapex.length, capexGuidance.length]).toEqual([reportedCount, guidanceCount]);
  for (const figure of figures) expect(publicationsOf(figure)[0]).toBe(figure.source);
});

// A key that fits no figure would lose its publications: their number is that of the gathered data.
test("no publication is lost, none is named twice", () => {
  const all = figures.map(publicationsOf);
  expect(all.flat()).toHaveLength(publicationCount);
  for (const publications of all) expect(new Set(publications).size).toBe(publications.length);
});

test.each(figures)(
  "$company $period $basis $asOf: where there is a filing or a release, it comes first",
  (figure) => {
    const [first = "", ...others] = publicationsOf(figure);
    if (others.some(isFiling)) expect(isFiling(first)).toBe(true);
    else if (others.some(isOfCompany)) expect(isOfCompany(first) || isFiling(first)).toBe(true);
  },
);

test("no two figures are of one company, period, basis and date", () => {
  const keys = (rows: readonly { company: string; period: string; basis: string; asOf: string }[]) =>
    rows.map(({ company, period, basis, asOf }) => [company, period, basis, asOf].join(" "));
  for (const rows of [reportedCapex, capexGuidance]) expect(new Set(keys(rows)).size).toBe(rows.length);
});

// The pane links to publications by these names alone; a host in place of one shows that it is missing.
test.each(figures)("$company $period $basis $asOf: its publications are told apart by name", (figure) => {
  const urls = publicationsOf(figure);
  const names = urls.map(publisherOf);
  expect(names.filter((name, index) => name === new URL(urls[index] ?? "").host.replace("www.", ""))).toEqual(
    [],
  );
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ["the host's own name", "https://platformonomics.com/2025/02/platformonomics-tgif-79", "Platformonomics"],
  ["www. is no part of it", "https://www.sec.gov/Archives/edgar/data/1018724", "SEC EDGAR"],
  ["the host, where nobody knows the name", "https://www.example.com/capex", "example.com"],
])("a publisher by address: %s", (_why, url, name) => {
  expect(publisherOf(url)).toBe(name);
});
