import { XMLParser } from "fast-xml-parser";

/** An element with its attributes and child elements in document order. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

type Parsed = Record<string, unknown> & { ":@"?: Record<string, string> };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
});

/** The root element of an XML document. */
export function parseXml(xml: string): Element {
  const [root] = elementsOf(parser.parse(xml) as Parsed[]);
  if (!root) throw new Error("The document is empty.");
  return root;
}

function elementsOf(nodes: Parsed[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@") ?? "";
    if (name === "#text" || name.startsWith("?")) return [];
    const children = node[name] as Parsed[];
    const text = children.map((child) => child["#text"] ?? "").join("");
    return [{ name, attributes: node[":@"] ?? {}, children: elementsOf(children), text }];
  });
}

/** All elements below one. */
export const descendants = (element: Element): Element[] =>
  element.children.flatMap((child) => [child, ...descendants(child)]);
