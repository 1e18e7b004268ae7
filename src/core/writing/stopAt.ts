/** The marks at a place of a text behind which a footnote stands: a point or a comma, and the quotation marks with it. */
export const stopAt = (text: string, offset: number): string =>
  /^[.,;:!?…]["'”’»)]*(?!\d)/.exec(text.slice(offset, offset + 8))?.[0] ?? '';
