import { dateText, spellText } from '../dossier/dateText';
import { dateSpan } from '../dossier/dates';
import type { Library } from '../dossier/library';
import type { Edtf, Office, Person } from '../dossier/model';
import { officesBefore, officesOn, term } from '../dossier/offices';
import { isolated, t } from '../spoken';
import { lazily } from '../lazily';

/** An office with what it belongs to: `Foreign Minister of Russia`, `acting` where it was. */
export function officeText(office: Office, library: Library): string {
  const body = office.of === undefined ? undefined : library.get(office.of)?.name;
  const title = office.acting ? t('Acting {0}', office.title) : office.title;
  if (body === undefined || title.includes(body)) return title;
  // "Chief of Army Staff of Pakistan" would stumble over its own "of".
  return / (?:of|for|to|in) /.test(title) ? `${title}, ${body}` : t('{0} of {1}', title, body);
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
  return last && formerText(officeText(last, library), spellText(last.from, last.to));
}

const formerText = (office: string, spell: string): string =>
  t('formerly {0}', spell === '' ? office : `${office} (${isolated(spell)})`);

function withSpell(person: Person, office: Office, library: Library): string {
  const { number, of } = term(person, office);
  const notes = [
    of > 1 && number > 0 ? termText(number) : '',
    office.from === undefined ? '' : sinceText(office.from, office.to),
  ].filter(Boolean);
  const text = officeText(office, library);
  return notes.length > 0 ? `${text} (${isolated(notes.join(', '))})` : text;
}

/** Where begin and end are the same vague date, only that the office was held then is known. */
function sinceText(from: Edtf, to?: Edtf): string {
  const plain = /^(.*)[?~%]$/.exec(from)?.[1];
  return from === to && plain !== undefined
    ? t('attested for {0}', dateText(plain))
    : t('since {0}', dateText(from));
}

const ordinals = lazily(() => new Intl.PluralRules('en', { type: 'ordinal' }));

/** By the ending of the number in English; a language that has one for all says the same in each. */
function termText(number: number): string {
  switch (ordinals().select(number)) {
    case 'one':
      return t('{0}st term', number);
    case 'two':
      return t('{0}nd term', number);
    case 'few':
      return t('{0}rd term', number);
    case 'zero':
    case 'many':
    case 'other':
      return t('{0}th term', number);
  }
}
