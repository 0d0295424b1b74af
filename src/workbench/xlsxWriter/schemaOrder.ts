/** What a font has, in the order of the schema of Office Open XML. */
export const fontElements = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** The same of a chart's series, by the kind of chart. */
export const seriesElements = {
  lineChart: ["idx", "order", "tx", "spPr", "marker", "dPt", "dLbls", "cat", "val", "smooth"],
  barChart: ["idx", "order", "tx", "spPr", "invertIfNegative", "dPt", "dLbls", "cat", "val", "extLst"],
};

/** The elements that lie side by side in the XML, those named alone and in that order: the schema allows no other. */
export function inSchemaOrder(xml: string, names: readonly string[]): string {
  const elements = sideBySide(xml);
  return names
    .flatMap((name) => elements.filter((each) => each.name === name))
    .map(({ xml }) => xml)
    .join("");
}

interface Element {
  readonly name: string;
  readonly xml: string;
}

function sideBySide(xml: string): Element[] {
  const elements: Element[] = [];
  let [depth, start, name] = [0, 0, ""];
  for (const tag of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    const [text, isEnd, tagName = "", isEmpty] = tag;
    if (depth === 0) [start, name] = [tag.index, tagName];
    if (isEnd) depth -= 1;
    else if (!isEmpty) depth += 1;
    if (depth === 0) elements.push({ name, xml: xml.slice(start, tag.index + text.length) });
  }
  return elements;
}
