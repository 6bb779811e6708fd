/** Edits in one batch; more are cut, under one changeset. */
export const BATCH_SIZE = 200;
