/** The files in a .zip, by their paths; an .xlsx is one. */
export type ZipFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
/** 2.0: compressed files. */
const VERSION = 20;
/** Names are in UTF-8. */
const UTF8_FLAG = 0x0800;
/** 1 January 1980, the earliest a .zip can say. */
const NO_DATE = 0x0021;

/** What comes before the compressed bytes in a .gz file, which is otherwise the same as one file of a .zip. */
const GZIP_HEADER = Uint8Array.from([0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, 0, 0xff]);
/** The checksum and the length, each of four bytes, after them. */
const GZIP_TRAILER_LENGTH = 8;

interface Packed {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly checksum: number;
  readonly length: number;
}

/** Unpacks a .zip whose files are all compressed. */
export async function unzip(zip: Uint8Array<ArrayBuffer>): Promise<ZipFiles> {
  const view = viewOf(zip);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  // The list of the files is at the end, and says where it begins.
  const end = zip.length - 22;
  if (view.getUint32(end, true) !== END) throw new Error("Not a .zip, or one with a comment.");
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    const start = view.getUint32(at + 42, true);
    const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    files.set(
      name,
      await inflate({
        bytes: zip.subarray(data, data + view.getUint32(at + 20, true)),
        checksum: view.getUint32(at + 16, true),
        length: view.getUint32(at + 24, true),
      }),
    );
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** Packs files into a .zip, in their order. */
export async function zip(files: ZipFiles): Promise<Uint8Array<ArrayBuffer>> {
  const local: Uint8Array<ArrayBuffer>[] = [];
  const central: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const file = { name: new TextEncoder().encode(path), ...(await deflate(content)) };
    const parts = [header(LOCAL_HEADER, file), file.name, file.bytes];
    central.push(header(CENTRAL_HEADER, file, offset), file.name);
    local.push(...parts);
    offset += lengthOf(parts);
  }
  return joined([...local, ...central, ending(files.size, lengthOf(central), offset)]);
}

/** The header before a file's bytes, or that in the list at the end, which also says where the first one is. */
function header(signature: number, { name, bytes, checksum, length }: Packed, offset = 0) {
  const isCentral = signature === CENTRAL_HEADER;
  return Uint8Array.from([
    ...fourBytes(signature),
    ...twoBytes(...(isCentral ? [VERSION] : []), VERSION, UTF8_FLAG, DEFLATED, 0, NO_DATE),
    ...fourBytes(checksum, bytes.length, length),
    ...twoBytes(name.length, 0),
    ...(isCentral ? [...twoBytes(0, 0, 0), ...fourBytes(0, offset)] : []),
  ]);
}

function ending(count: number, length: number, offset: number) {
  return Uint8Array.from([
    ...fourBytes(END),
    ...twoBytes(0, 0, count, count),
    ...fourBytes(length, offset),
    ...twoBytes(0),
  ]);
}

function inflate({ bytes, checksum, length }: Omit<Packed, "name">) {
  const trailer = Uint8Array.from(fourBytes(checksum, length));
  return piped(joined([GZIP_HEADER, bytes, trailer]), new DecompressionStream("gzip"));
}

/** The platform compresses to .gz and to no other form everywhere: its trailer has all that a .zip asks for. */
async function deflate(content: Uint8Array<ArrayBuffer>) {
  const gzip = await piped(content, new CompressionStream("gzip"));
  const trailer = gzip.length - GZIP_TRAILER_LENGTH;
  return {
    bytes: gzip.subarray(GZIP_HEADER.length, trailer),
    checksum: viewOf(gzip).getUint32(trailer, true),
    length: content.length,
  };
}

async function piped(bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream) {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The low byte of a number comes first. */
function twoBytes(...values: number[]): number[] {
  return values.flatMap((value) => [value & 0xff, value >>> 8]);
}

function fourBytes(...values: number[]): number[] {
  return values.flatMap((value) => twoBytes(value & 0xffff, value >>> 16));
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((length, part) => length + part.length, 0);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
