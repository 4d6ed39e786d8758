/** What the tests of the contract need of one kind of item. All in canonical form, and nothing but what is kept in step. */
export interface Samples<F> {
  /** A plain item by this title; `n` tells it from others, 31 at most. */
  item: (title?: string, n?: number) => F;
  titleOf: (fields: F) => string;
  /** A change of the title, of another line and of a long text. */
  titled: (title: string) => Partial<F>;
  noted: (text: string) => Partial<F>;
  described: (text: string) => Partial<F>;
  /** Something in every field, and changes of it. */
  full: F;
  changes: [string, Partial<F>][];
  /** Items that every side has to give back as it got them, as far as it can hold them. */
  kept: [string, F][];
  /** What people write, and its canonical form. */
  handwritten: [string, Partial<F>, Partial<F>][];
  /** Items that creates lose, no two alike. */
  lost: F[];
  expectCanonical: (fields: F) => void;
}

/** About so many characters, in lines of eighty. */
export function lines(length: number): string {
  return `${'All work and no play makes Jack a dull boy, he says.'.padEnd(79, '.')}\n`.repeat(length / 80).trimEnd();
}

/** At most so many UTF-16 units, without half a character at the end. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
