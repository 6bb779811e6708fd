/** Texts as long as a card may be, each of one hostile piece: what repeats in a card must be read in one go. */
import { LONGEST } from "./card";

const PIECES = ["TEL:1\n", "NOTE;ENCODING=QUOTED-PRINTABLE:=\n", " =41\n", ";", "\\;", 'A;B="', "\u00e8"];

export const longest = PIECES.map((piece) => {
  const body = piece.repeat(LONGEST / piece.length - 20);
  return {
    piece,
    vcard: `BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:${body}`,
    mecard: `MECARD:${body}`,
  };
});
