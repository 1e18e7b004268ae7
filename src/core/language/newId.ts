/** The most letters of an id that is made from a name. */
const longest = 40;

/** An id made from a name, in small letters and its own script, that is not taken yet. */
export function newId(name: string, isTaken: (id: string) => boolean): string {
  const plain = name
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const short =
    plain.length <= longest ? plain : plain.slice(0, longest + 1).replace(/-[^-]*$/, '');
  const id = short.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '') || 'new';
  if (!isTaken(id)) return id;
  let copy = 2;
  while (isTaken(`${id}-${copy}`)) copy++;
  return `${id}-${copy}`;
}
