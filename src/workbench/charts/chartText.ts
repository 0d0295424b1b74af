/** Excel's, on white: a chart is no part of the page, and is not dark where that is. */
export const textColor = "#595959";
export const font = { family: '"Segoe UI", system-ui, sans-serif', size: 12 };
