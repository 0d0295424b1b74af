import { Parser } from "htmlparser2";
import { limits } from "./limits";
import { XlsxRefusal } from "./xlsxRefusal";

export type XmlAttributes = Readonly<Record<string, string>>;

/** What hears of the elements of a part; names are without prefixes, which each program chooses for itself. */
export interface XmlEvents {
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** An element that was read whole. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Its own text, and that of none of its elements. */
  text = "";

  constructor(
    readonly name: string,
    readonly attributes: XmlAttributes,
  ) {}

  /** The first element of these names, each within the one before. */
  at(...[name, ...further]: readonly string[]): XmlElement | undefined {
    return name === undefined ? this : this.children.find((child) => child.name === name)?.at(...further);
  }

  /** All elements of a name that are right within it. */
  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** All elements of a name, however deep. */
  within(name: string): XmlElement[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.within(name)]);
  }

  /** The attribute `val` of an element within it, as most of a file's settings are written. */
  value(...names: readonly string[]): string | undefined {
    return this.at(...names)?.attributes["val"];
  }
}

/** Whether an attribute says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Whether an element is there that says yes without an attribute, as `<b/>` does. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isTrue(element.attributes["val"] ?? "1");
}

/** Builds a tree of the elements it hears of. */
export class XmlTree implements XmlEvents {
  root: XmlElement | undefined;
  private readonly path: XmlElement[] = [];
  private count = 0;

  open(name: string, attributes: XmlAttributes): void {
    this.count += 1;
    if (this.count > limits.elements) throw new XlsxRefusal("contentsTooLarge", `${name} elements`);
    const element = new XmlElement(name, attributes);
    this.path.at(-1)?.children.push(element);
    this.root ??= element;
    this.path.push(element);
  }
  text(text: string): void {
    const element = this.path.at(-1);
    if (element) element.text += text;
  }
  close(): void {
    this.path.pop();
  }
}

/** What takes the bytes of a part, piece by piece, and tells of its elements. */
export class XmlReader {
  private readonly parser: Parser;
  private decoder: TextDecoder | undefined;
  private depth = 0;
  private rootCount = 0;
  /** Characters since something was told. */
  private untold = 0;
  private opened: string | undefined;
  private endedInReturn = false;

  constructor(
    private readonly part: string,
    private readonly events: XmlEvents,
  ) {
    // It knows no entities but XML's own: what a document type declares is never expanded.
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => this.open(name, attributes),
        ontext: (text) => {
          this.opened = undefined;
          this.untold = 0;
          events.text(text);
        },
        onclosetag: (name, isImplied) => this.close(name, isImplied),
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  write(bytes: Uint8Array): void {
    this.decoder ??= decoderOf(bytes, this.part);
    this.writeText(() => this.decoder?.decode(bytes, { stream: true }) ?? "");
  }

  end(): void {
    this.writeText(() => this.decoder?.decode() ?? "");
    this.parser.end();
    if (this.rootCount !== 1) throw this.broken("no root element");
  }

  private writeText(decode: () => string): void {
    let text: string;
    try {
      text = decode();
    } catch {
      throw this.broken("no characters");
    }
    this.untold += text.length;
    this.parser.write(this.withLineFeeds(text));
    if (this.untold > limits.tagCharacters) throw this.broken("a tag without an end");
  }

  /** XML 1.0, 2.11: a line ends with a line feed, whatever the file has; the parser leaves that to others. */
  private withLineFeeds(text: string): string {
    const rest = this.endedInReturn && text.startsWith("\n") ? text.slice(1) : text;
    this.endedInReturn = text.endsWith("\r");
    return rest.includes("\r") ? rest.replace(/\r\n?/g, "\n") : rest;
  }

  private open(name: string, attributes: Record<string, string>): void {
    this.untold = 0;
    this.depth += 1;
    if (this.depth === 1) this.rootCount += 1;
    if (this.depth > limits.depth) throw this.broken("too deep");
    this.opened = name;
    this.events.open(localName(name), withoutPrefixes(attributes));
  }

  /** The parser closes by itself what a file leaves open; it says the same of an element such as <b/>. */
  private close(name: string, isImplied: boolean): void {
    if (isImplied && this.opened !== name) throw this.broken(`${name} is not closed`);
    this.untold = 0;
    this.opened = undefined;
    this.depth -= 1;
    this.events.close(localName(name));
  }

  private broken(detail: string): XlsxRefusal {
    return new XlsxRefusal("brokenXml", `${this.part}: ${detail}`);
  }
}

/** By its first bytes, or by what the XML says of itself. */
function decoderOf(bytes: Uint8Array, part: string): TextDecoder {
  const [first = 0, second = 0] = bytes;
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(String.fromCharCode(...bytes.subarray(0, 100)));
  const wide =
    first === 0xff || second === 0 ? "utf-16le" : first === 0xfe || first === 0 ? "utf-16be" : undefined;
  try {
    return new TextDecoder(wide ?? declared?.[1] ?? "utf-8", { fatal: true });
  } catch {
    throw new XlsxRefusal("brokenXml", `${part}: ${declared?.[1] ?? ""}`);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function withoutPrefixes(attributes: Record<string, string>): XmlAttributes {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(":"))) return attributes;
  const own = names.filter((name) => !name.startsWith("xmlns"));
  return Object.fromEntries(own.map((name) => [localName(name), attributes[name] ?? ""]));
}
