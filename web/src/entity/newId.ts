import { v7 } from "uuid";

/** Ids are made on the device and sort by time. */
export const newId = (): string => v7();
