import { limits } from "./limits";
import { XlsxPackage } from "./xlsxPackage";
import { XlsxRefusal, type RefusalReason } from "./xlsxRefusal";
import { ZipFile } from "./zipFile";

/** By the content type of a file's main part, what is not read as a workbook. */
const otherTypes: readonly [RegExp, RefusalReason][] = [
  [/sheet\.binary/i, "xlsb"],
  [/addin/i, "addIn"],
  [/wordprocessing|presentation|msword|powerpoint|visio/i, "otherOffice"],
];

/** Opens an .xlsx, or says what else it is. */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  if (bytes.length === 0) throw new XlsxRefusal("empty");
  if (bytes.length > limits.fileBytes) throw new XlsxRefusal("fileTooLarge", `${bytes.length} bytes`);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new XlsxRefusal(formatOf(bytes));
  const zip = new ZipFile(bytes);
  if (!zip.has("[Content_Types].xml"))
    throw new XlsxRefusal(zip.has("mimetype") ? "openDocument" : "otherZip");
  const xlsx = new XlsxPackage(zip);
  const type = xlsx.contentType(xlsx.mainPart);
  const other = otherTypes.find(([pattern]) => pattern.test(type));
  if (other) throw new XlsxRefusal(other[1], type);
  return xlsx;
}

/** A compound file, as Excel 2003 wrote and as encrypted files are ([MS-CFB] 2.2), a text, or neither. */
function formatOf(bytes: Uint8Array): RefusalReason {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    // The names of what is in it are in UTF-16.
    const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
    if (text.includes("EncryptedPackage")) return "encrypted";
    return /Workbook\0|Book\0/.test(text) ? "oldXls" : "unknownFormat";
  }
  return bytes.subarray(0, 4096).every((byte) => byte >= 32 || [9, 10, 13].includes(byte))
    ? "text"
    : "unknownFormat";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
