import { dateText, spellText } from '../dossier/dateText';
import { dateSpan } from '../dossier/dates';
import type { Library } from '../dossier/library';
import type { Edtf, Office, Person } from '../dossier/model';
import { officesBefore, officesOn, term } from '../dossier/offices';

/** An office with what it belongs to: `Foreign Minister of Russia`, `acting` where it was. */
export function officeText(office: Office, library: Library): string {
  const body = office.of === undefined ? undefined : library.get(office.of)?.name;
  const title = office.acting ? `Acting ${office.title}` : office.title;
  if (body === undefined || title.includes(body)) return title;
  // "Chief of Army Staff of Pakistan" would stumble over its own "of".
  return / (?:of|for|to|in) /.test(title) ? `${title}, ${body}` : `${title} of ${body}`;
}

/** What a person is at a date: the office held then, else the last one before, else none. */
export function officeAt(person: Person, asof: Edtf, library: Library): string | undefined {
  const span = dateSpan(asof);
  if (!span) return undefined;
  const day = Number.isFinite(span.last) ? span.last : span.first;
  const held = officesOn(person, day);
  if (held.length > 0) {
    return held.map((office) => withSpell(person, office, library)).join('; ');
  }
  const last = officesBefore(person, day).at(0);
  return last && `formerly ${officeText(last, library)} (${spellText(last.from, last.to)})`;
}

function withSpell(person: Person, office: Office, library: Library): string {
  const { number, of } = term(person, office);
  const notes = [
    of > 1 && number > 0 ? `${ordinal(number)} term` : '',
    office.from === undefined ? '' : sinceText(office.from, office.to),
  ].filter(Boolean);
  const text = officeText(office, library);
  return notes.length > 0 ? `${text} (${notes.join(', ')})` : text;
}

/** Where begin and end are the same vague date, only that the office was held then is known. */
function sinceText(from: Edtf, to?: Edtf): string {
  const plain = /^(.*)[?~%]$/.exec(from)?.[1];
  return from === to && plain !== undefined
    ? `attested for ${dateText(plain)}`
    : `since ${dateText(from)}`;
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (number: number): string => `${number}${endings[ordinals.select(number)] ?? 'th'}`;
