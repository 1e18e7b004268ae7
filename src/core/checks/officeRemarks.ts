import { isoDay } from '../dossier/dates';
import { dateText, spellText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { Office } from '../dossier/model';
import { officeText } from '../views/officeText';
import type { CheckContext } from './context';
import type { Remark, RemarkFix } from './finding';
import { isOfficeOf, type OfficeTime } from './office';
import type { Passage } from './passage';
import { relatedEntry, relatedSources, sourceText } from './recordWords';
import { coversSurely, heldWithin } from './tenure';
import { isSingleHolder, titleKey } from './titles';
import type { TitleBeside } from './titlesBeside';
import { inEnglish, t } from '../spoken';

/** Says who held the office at the time, and what the person was. */
export function officeRemark(
  passage: Passage,
  beside: TitleBeside,
  time: OfficeTime,
  { library, titles: { spells } }: CheckContext,
): Remark {
  const { person, title, qualifier, of, start, end } = beside;
  const when = timeText(time);
  const all = spells.get(title) ?? [];
  const own = all.filter((spell) => spell.person === person && isOfficeOf(spell, of));
  const bodies = of === undefined ? person.of : [of];
  const holder = all.find(
    (spell) =>
      spell.person !== person &&
      bodies.includes(spell.office.of ?? '') &&
      coversSurely(spell.office, time.first, time.last),
  );
  const words = passage.text.slice(beside.alone.start, beside.alone.end);
  const terms = own.map(({ office }) => officeWithWord(office, library)).join('; ');
  const held = holder
    ? t('{0} was then ({1}).', holder.person.name, officeWithWord(holder.office, library))
    : '';
  const message =
    qualifier === 'former'
      ? t('{0} still was {1} on {2}: {3}.', person.name, words, when, terms)
      : [
          own.length > 0
            ? t('{0} was not {1} on {2}: {3}.', person.name, words, when, terms)
            : t('{0} is not on record as {1}.', person.name, words),
          held,
        ]
          .filter(Boolean)
          .join(' ');
  const sources = [...own, ...(holder ? [holder] : [])].flatMap(({ office }) => office.source);
  return {
    check: 'office',
    severity: 'warning',
    start,
    end,
    message,
    entity: person.id,
    related: [
      ...relatedEntry(person),
      ...(holder ? relatedEntry(holder.person) : []),
      ...relatedSources(sources.slice(0, 2), library),
    ],
    fixes: fixesFor(passage, beside, time, library),
  };
}

function timeText({ first, last, isSentence }: OfficeTime): string {
  // Of a text without a date only the last possible day is sure.
  return first === last || !isSentence
    ? dateText(isoDay(last))
    : dateText(`${isoDay(first)}/${isoDay(last)}`);
}

function officeWithWord(office: Office, library: Library): string {
  const [source] = office.source.flatMap((id) => library.source(id) ?? []);
  const word = source && [sourceText(source), source.reliability].filter(Boolean).join(', ');
  return [`${officeText(office, library)} ${spellText(office.from, office.to)}`.trim(), word]
    .filter(Boolean)
    .join('; ');
}

/** The title at the time, “former” and “then-”. */
function fixesFor(
  { text }: Passage,
  { person, title, qualifier, of, alone, start, end }: TitleBeside,
  { first, last }: OfficeTime,
  library: Library,
): readonly RemarkFix[] {
  const words = text.slice(alone.start, alone.end);
  const isSmall = /^\p{Ll}/u.test(words);
  const write = (newText: string, to = end): RemarkFix => ({
    title: t('Write “{0}”', newText),
    edits: [{ start, end: to, newText }],
  });
  const now = person.offices
    .filter((office) => heldWithin(office, first, last) === 'yes')
    .filter((office) => titleKey(office.title) !== title || qualifier === 'former');
  const right = now
    .toSorted((a, b) => Number(isSingleHolder(b.title)) - Number(isSingleHolder(a.title)))
    .slice(0, 1)
    .map((office) => {
      const named = of === undefined ? office.title : inEnglish(() => officeText(office, library));
      return write(isSmall ? named.charAt(0).toLowerCase() + named.slice(1) : named);
    });
  const own = person.offices.filter((office) => titleKey(office.title) === title);
  const wasBefore = own.some((office) => heldWithin(office, -Infinity, first - 1) !== 'no');
  const capital = /(?:^|[.!?\n]\s?)$/.test(text.slice(Math.max(0, start - 2), start));
  if (qualifier === 'former' || !wasBefore) return right;
  return [
    ...right,
    write(`${capital ? 'Former' : 'former'} ${words}`, alone.end),
    write(`${capital ? 'Then' : 'then'}-${words}`, alone.end),
  ];
}
