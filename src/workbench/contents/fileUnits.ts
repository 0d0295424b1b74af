/** How wide a digit of Calibri 11 is, in which a file counts the widths of columns. */
export const digitPixels = 7;
/** A file's unit of length in charts: 914,400 to the inch of 96 pixels. */
export const emuPerPixel = 9525;
