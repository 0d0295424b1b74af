import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { limits } from "./limits";
import { XlsxRefusal } from "./xlsxRefusal";

interface ZipEntry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly start: number;
}

/** By PKWARE's APPNOTE.TXT, 4.3: the signatures of the records, and the value of fields that the 64-bit ones replace. */
const signatures = {
  local: 0x04034b50,
  entry: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator: 0x07064b50,
};
const inExtra = 0xffff_ffff;
const longestComment = 0xffff;
/** How much is inflated at a time: at most a thousandfold of it is in memory. */
const sliceBytes = 16_384;

/**
 * The files in a .zip, found by its directory as Excel finds them: fflate's own stream gives them in the order in which
 * they lie there, and a sheet's texts may lie behind the sheet.
 */
export class ZipFile {
  private readonly view: DataView;
  private readonly entries = new Map<string, ZipEntry>();
  private inflated = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.readDirectory();
    } catch (error) {
      // What points beyond the end of the file.
      if (error instanceof RangeError) throw new XlsxRefusal("brokenZip", "directory");
      throw error;
    }
  }

  get paths(): string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** How long a file is in the .zip. */
  compressedSize(path: string): number {
    return this.entries.get(path.toLowerCase())?.compressedSize ?? 0;
  }

  /** Inflates a file piece by piece; each piece comes with how much of the file in the .zip it is. */
  read(
    path: string,
    take: (piece: Uint8Array) => void,
    onProgress: (bytes: number) => void = () => {},
  ): void {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) throw new XlsxRefusal("missingPart", path);
    if (entry.isEncrypted) throw new XlsxRefusal("encrypted", path);
    let crc = 0;
    const give = (piece: Uint8Array) => {
      // What it says of its own size is not trusted.
      this.inflated += piece.length;
      if (this.inflated > limits.inflatedBytes) throw new XlsxRefusal("contentsTooLarge", path);
      crc = crc32(piece, crc);
      take(piece);
    };
    const inflate = entry.method === 8 ? inflating(give, path) : give;
    const data = this.dataOf(entry, path);
    for (let at = 0; at < data.length || at === 0; at += sliceBytes) {
      inflate(data.subarray(at, at + sliceBytes), at + sliceBytes >= data.length);
      onProgress(Math.min(sliceBytes, data.length - at));
    }
    if (crc !== entry.crc) throw new XlsxRefusal("brokenZip", path);
  }

  private readDirectory(): void {
    let { at, count } = this.directory();
    if (count > limits.files) throw new XlsxRefusal("contentsTooLarge", `${count} files`);
    for (; count > 0; count -= 1) {
      if (this.view.getUint32(at, true) !== signatures.entry) throw new XlsxRefusal("brokenZip", "directory");
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
        this.view.getUint16(at + field, true),
      );
      const nameEnd = at + 46 + (nameLength ?? 0);
      const extraEnd = nameEnd + (extraLength ?? 0);
      this.add(new TextDecoder().decode(this.part(at + 46, nameEnd)), {
        isEncrypted: (this.view.getUint16(at + 8, true) & 1) === 1,
        method: this.view.getUint16(at + 10, true),
        crc: this.view.getUint32(at + 16, true),
        ...this.placeOf(at, nameEnd, extraEnd),
      });
      at = extraEnd + (commentLength ?? 0);
    }
  }

  /** Names in an .xlsx differ by more than their case; some programs write them as Windows does. */
  private add(name: string, entry: ZipEntry): void {
    const path = name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
    if (path.endsWith("/")) return;
    // Which of two is meant, programs do not agree about.
    if (this.entries.has(path)) throw new XlsxRefusal("brokenZip", `${path} twice`);
    this.entries.set(path, entry);
  }

  private directory(): { at: number; count: number } {
    const { view } = this;
    const last = view.byteLength - 22;
    for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
      if (view.getUint32(at, true) !== signatures.end) continue;
      const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
      const is64 = at >= 20 && view.getUint32(at - 20, true) === signatures.locator;
      if (!is64) return { at: start, count };
      const end64 = this.long(at - 20 + 8);
      if (view.getUint32(end64, true) !== signatures.end64) throw new XlsxRefusal("brokenZip", "directory");
      return { at: this.long(end64 + 48), count: this.long(end64 + 32) };
    }
    throw new XlsxRefusal("brokenZip", "no directory");
  }

  /** Sizes and places that do not fit into 32 bits are in an extra field, those alone and in this order. */
  private placeOf(
    at: number,
    extraStart: number,
    extraEnd: number,
  ): { compressedSize: number; start: number } {
    const [size, compressed, start] = [24, 20, 42].map((field) => this.view.getUint32(at + field, true));
    let field = extraStart;
    while (field + 4 <= extraEnd && this.view.getUint16(field, true) !== 1) {
      field += 4 + this.view.getUint16(field + 2, true);
    }
    let next = field + 4;
    const [, compressedSize = 0, offset = 0] = [size, compressed, start].map((value) => {
      if (value !== inExtra || next + 8 > extraEnd) return value;
      next += 8;
      return this.long(next - 8);
    });
    return { compressedSize, start: offset };
  }

  private dataOf({ start, compressedSize }: ZipEntry, path: string): Uint8Array {
    const isThere = start + 30 <= this.bytes.length && this.view.getUint32(start, true) === signatures.local;
    if (!isThere) throw new XlsxRefusal("brokenZip", path);
    const from = start + 30 + this.view.getUint16(start + 26, true) + this.view.getUint16(start + 28, true);
    if (from + compressedSize > this.bytes.length) throw new XlsxRefusal("brokenZip", path);
    return this.part(from, from + compressedSize);
  }

  private part(from: number, to: number): Uint8Array {
    return this.bytes.subarray(from, to);
  }

  /** What is more than a number can say exactly lies beyond the end of any file. */
  private long(at: number): number {
    return Number(this.view.getBigUint64(at, true));
  }
}

function inflating(
  give: (piece: Uint8Array) => void,
  path: string,
): (slice: Uint8Array, isLast: boolean) => void {
  let refusal: unknown;
  const stream = new Inflate((piece) => {
    try {
      if (piece.length > 0) give(piece);
    } catch (error) {
      refusal = error;
      throw error;
    }
  });
  return (slice, isLast) => {
    try {
      stream.push(slice, isLast);
    } catch (error) {
      throw error === refusal ? error : new XlsxRefusal("brokenZip", path);
    }
  };
}
