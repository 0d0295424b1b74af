/**
 * Waits while the user has a cell open for editing; Excel would refuse. Not merged into one undo group: an insertion
 * is written in one request and so is one step of Excel's own Undo already, and where a part of it cannot be undone
 * Excel would then refuse it.
 */
export const whenNotEditing: Excel.RunOptions = { delayForCellEdit: true };
