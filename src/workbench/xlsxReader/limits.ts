/** What is read at most, so that no file takes more memory than a page can have. */
export const limits = {
  /** Excel's files of a million cells have some 30 MB; browsers keep all of it in memory. */
  fileBytes: 50 * 2 ** 20,
  /** A million cells with styles are some 100 MB of XML, and texts stay in memory. */
  inflatedBytes: 256 * 2 ** 20,
  /** Univer keeps an object for each cell, of some 300 bytes. */
  cells: 1_000_000,
  /** Of the formulas and texts of all cells, which many cells can share in the file. */
  characters: 100_000_000,
  /** Eight times what Excel takes: a file has prefixes before functions and names. */
  formulaLength: 65_536,
  /** Univer needs some 60 ms for each. */
  sheets: 256,
  /** Excel's own limit, by Microsoft's page "Excel specifications and limits". */
  styles: 65_490,
  /** Files in the .zip: Excel writes a few for each sheet. */
  files: 20_000,
  /** Elements of a part that is read as a whole; a merged area, a link or a rule is one. */
  elements: 500_000,
  /** Charts, pictures and shapes of a sheet. */
  drawn: 1000,
  /** Elements within one another; Excel's own parts have less than 30. */
  depth: 100,
  /** Characters of a tag, a comment or an attribute. */
  tagCharacters: 8 * 2 ** 20,
} as const;
