/** Univer indents by padding; Excel by the width of about one character and a half. */
export const pixelsPerIndent = 9;
