/**
 * Says strings by where they stand in a text: how far after the one before, and how long, `12 5`. One
 * that does not stand there, or is shorter than its mark, is said as it is, after `=`. They are said
 * and read in the same order.
 */
export class Marks {
  readonly #text: string;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where in the text the last one ended that stands there. */
  get end(): number {
    return this.#end;
  }

  /** The mark of the next string: the nearest, where it stands there more than once. */
  of(said: string): string {
    const [before, behind] = [
      this.#text.lastIndexOf(said, this.#end),
      this.#text.indexOf(said, this.#end),
    ];
    const isBefore = behind < 0 || (before >= 0 && this.#end - before < behind - this.#end);
    const start = isBefore ? before : behind;
    const isShorter = start >= 0 && this.#markAt(start, said.length).length <= said.length;
    return isShorter ? this.at(start, said.length) : `=${said}`;
  }

  /** The mark of the next string, which stands at this place. */
  at(start: number, length: number): string {
    const mark = this.#markAt(start, length);
    this.#end = start + length;
    return mark;
  }

  /** The string of the next mark; what may stand behind the mark after another space is passed over. */
  read(mark: string): string {
    if (mark.startsWith('=')) return mark.slice(1);
    const space = mark.indexOf(' ');
    const start = this.#end + Number.parseInt(mark, 10);
    this.#end = start + Number.parseInt(mark.slice(space + 1), 10);
    return this.#text.slice(start, this.#end);
  }

  #markAt(start: number, length: number): string {
    return `${start - this.#end} ${length}`;
  }
}
