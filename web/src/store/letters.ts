/** Where each letter begins in an order by a text, found by halving: a few hundred reads, however long the list. */

/** What stands before "a": digits, signs, nothing at all. */
export const SIGNS = "#";
const ALPHABET = [..."abcdefghijklmnopqrstuvwxyz"];

export interface LetterStart {
  readonly letter: string;
  /** Position of the first row of this letter, or of the one it would stand at. */
  readonly first: number;
  readonly count: number;
}

/**
 * In the order of the alphabet, the signs first. Other alphabets stand beyond Z and have no letter here.
 * `reaches`: whether the folded text of the row at this position is this letter or beyond it.
 */
export function letterStarts(
  total: number,
  desc: boolean,
  reaches: (position: number, letter: string) => boolean,
): LetterStart[] {
  /** How many rows come before the letter in the rising order. */
  const before = (letter: string) => {
    let [low, high] = [0, total];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reaches(desc ? total - 1 - middle : middle, letter)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  // "{" follows "z".
  const bounds = [0, ...[...ALPHABET, "{"].map(before)];
  return [SIGNS, ...ALPHABET].map((letter, index) => {
    const [start = 0, end = 0] = bounds.slice(index, index + 2);
    return { letter, first: desc ? total - end : start, count: end - start };
  });
}
