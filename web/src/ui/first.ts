/** Where a screen has one thing to fill, the cursor is already there. */
export const FIRST = { autoFocus: true };
