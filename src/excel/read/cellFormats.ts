/** The formats of a range's cells, to be read after the request that loads them. */
export interface CellFormats {
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  /** With its number formats loaded, which are not among the properties. */
  readonly range: Excel.Range;
}

const ofFill = ["color", "pattern"] as const;
const ofFont = ["name", "size", "bold", "italic", "underline", "strikethrough", "color"] as const;
const ofCell = ["horizontalAlignment", "verticalAlignment", "indentLevel", "wrapText"] as const;
const ofBorder = ["style", "weight", "color"] as const;
const sides = ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"] as const;

/** Queues reading the formats of a range's cells. */
export function loadCellFormats(range: Excel.Range): CellFormats {
  const properties = range.getCellProperties({
    format: { fill: all(ofFill), font: all(ofFont), borders: all(ofBorder), ...all(ofCell) },
  });
  range.load("numberFormat");
  return { properties, range };
}

/**
 * Prepares for restoring the formats that a range's cells had before they are cleared; the returned function queues it.
 * A cleared cell has the workbook's default font and alignment, which differ by workbook and language. So the sample, one
 * of the cells, is loaded again in the request that clears, and only formats that differ from it then are restored.
 */
export function restoreCellFormats(
  range: Excel.Range,
  had: CellFormats,
  sample: Excel.Range,
  isCleared: (row: number, column: number) => boolean,
): () => void {
  const cleared = loadCellFormats(sample);
  return () => {
    const plain = cleared.properties.value[0]?.[0]?.format ?? {};
    const plainNumberFormat: unknown = cleared.range.numberFormat[0]?.[0];
    const properties = had.properties.value.map((row, r) =>
      row.map(({ format = {} }, c) => (isCleared(r, c) ? ownFormat(format, plain) : {})),
    );
    if (properties.flat().some(isAny)) range.setCellProperties(properties);
    // Null leaves a cell as it is.
    const numberFormats = had.range.numberFormat.map((row: unknown[], r) =>
      row.map((numberFormat, c) =>
        isCleared(r, c) && numberFormat !== plainNumberFormat ? numberFormat : null,
      ),
    );
    if (numberFormats.flat().some((numberFormat) => numberFormat !== null))
      range.numberFormat = numberFormats;
  };
}

/** What of a cell's format differs from a plain one, in the form in which Excel takes it. */
function ownFormat(
  format: Excel.CellPropertiesFormat,
  plain: Excel.CellPropertiesFormat,
): Excel.SettableCellProperties {
  const parts = {
    fill: ownFill(format.fill ?? {}),
    font: differing(format.font ?? {}, plain.font ?? {}, ofFont),
    borders: ownBorders(format.borders ?? {}),
  };
  const own = {
    ...differing(format, plain, ofCell),
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => isAny(part))),
  };
  return isAny(own) ? { format: own } : {};
}

/** Excel reports a cell without fill as white; without a pattern that cannot be told from a white fill. */
function ownFill(fill: Excel.CellPropertiesFill): Excel.CellPropertiesFill {
  const isFilled = fill.pattern ? fill.pattern !== "None" : fill.color !== "#FFFFFF";
  return isFilled ? told(fill, ofFill) : {};
}

/** The lines around a cell. A cleared cell still shows those of its neighbours, and so is no measure for them. */
function ownBorders(borders: Excel.CellBorderCollection): Excel.CellBorderCollection {
  const drawn = sides.filter((side) => (borders[side]?.style || "None") !== "None");
  return Object.fromEntries(drawn.map((side) => [side, told(borders[side] ?? {}, ofBorder)]));
}

/** The named values that are not the plain ones. */
function differing<T, Name extends keyof T>(values: T, plain: T, names: readonly Name[]): Pick<T, Name> {
  return told(
    values,
    names.filter((name) => values[name] !== plain[name]),
  );
}

/** The named values that Excel has reported: it gives null or "" for others, and accepts neither. */
function told<T, Name extends keyof T>(values: T, names: readonly Name[]): Pick<T, Name> {
  const entries = names.map((name) => [name, values[name]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value != null && value !== "")) as Pick<T, Name>;
}

function all<Name extends string>(names: readonly Name[]): Record<Name, true> {
  return Object.fromEntries(names.map((name) => [name, true])) as Record<Name, true>;
}

function isAny(values: object): boolean {
  return Object.keys(values).length > 0;
}
