/** Pixels to points, Excel's unit of column widths: 96 pixels and 72 points make an inch. */
export const pointsPerPixel = 0.75;

/** Of a column as Excel makes it, in points. */
export const defaultColumnWidth = 48;
