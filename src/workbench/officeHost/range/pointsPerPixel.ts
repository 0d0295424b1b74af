/** Office.js and files measure in points, the grid in pixels. */
export const pointsPerPixel = 0.75;
