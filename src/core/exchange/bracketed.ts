import { dateSpan } from '../dossier/dates';
import type { Edtf, FormerName, Office, ShortName } from '../dossier/model';

/** A text in a cell that may end in a remark in brackets. */
const remark = /^(?<text>.*\S) \[(?<remark>[^[\]]*)\]$/;
const notAlone = 'not alone';

interface Spell {
  readonly from?: Edtf;
  readonly to?: Edtf;
}

/** A superseded name with its dates: `North-South Gas Pipeline [2015/2020-11-18]`. */
export const formerNameText = ({ name, from, to }: FormerName): string => withSpell(name, from, to);

/** Reads {@link formerNameText}. */
export function formerNameOf(text: string): FormerName {
  const { plain, from, to } = readSpell(text);
  return { name: plain, ...ends(from, to) };
}

/** A short name; one that needs a full name near it is marked: `Khan [not alone]`. */
export const shortNameText = ({ name, alone }: ShortName): string =>
  alone ? name : `${name} [${notAlone}]`;

/** Reads {@link shortNameText}; as in a file, a plain name is only the name. */
export function shortNameOf(text: string): string | ShortName {
  const groups = remark.exec(text)?.groups;
  return groups?.['remark'] === notAlone ? { name: groups['text'] ?? '', alone: false } : text;
}

/** An office: `Foreign Minister (acting) @ Russia [2004-03-09/]`; `of` as a name or id. */
export const officeText = (office: Office, of: string | undefined): string =>
  withSpell(
    [office.title, office.acting && '(acting)', of !== undefined && `@ ${of}`]
      .filter(Boolean)
      .join(' '),
    office.from,
    office.to,
  );

/** Reads {@link officeText}. */
export function officeOf(
  text: string,
): Spell & { readonly title: string; readonly of?: string; readonly acting?: true } {
  const { plain, from, to } = readSpell(text);
  const [post = '', ...of] = plain.split(' @ ');
  const title = post.replace(/ \(acting\)$/, '');
  return {
    title,
    ...(of.length > 0 && { of: of.join(' @ ') }),
    ...ends(from, to),
    ...(title !== post && { acting: true }),
  };
}

/** A spell as one EDTF text, the ends apart by a stroke even where they are the same. */
function withSpell(text: string, from?: Edtf, to?: Edtf): string {
  if (from === undefined && to === undefined) return text;
  return `${text} [${from ?? ''}/${to ?? ''}]`;
}

function readSpell(text: string): { readonly plain: string } & Spell {
  const groups = remark.exec(text)?.groups;
  const [from = '', to = '', ...more] = groups?.['remark']?.split('/') ?? [];
  const isDate = (end: string): boolean => end === '' || dateSpan(end) !== undefined;
  if (!groups || more.length > 0 || !isDate(from) || !isDate(to) || from + to === '') {
    return { plain: text };
  }
  return { plain: groups['text'] ?? '', ...ends(from, to) };
}

const ends = (from?: string, to?: string): Spell => ({
  ...(from !== undefined && from !== '' && { from }),
  ...(to !== undefined && to !== '' && { to }),
});
