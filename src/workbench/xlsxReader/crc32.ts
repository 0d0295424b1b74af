const polynomial = 0xedb88320;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? polynomial ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of a .zip (APPNOTE.TXT, 4.4.7) of a piece, and of what came before it. */
export function crc32(piece: Uint8Array, before = 0): number {
  let crc = ~before;
  for (let at = 0; at < piece.length; at += 1) {
    crc = (table[(crc ^ (piece[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
