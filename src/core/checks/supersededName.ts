import { dateSpan } from '../dossier/dates';
import { dateText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { Entity, FormerName } from '../dossier/model';
import { bestFirst } from './claimRank';
import type { CheckContext } from './context';
import type { Remark, Span } from './finding';
import { datesIn, isQuoted, namesIn, sentenceAt, type NamedEntity, type Passage } from './passage';
import { relatedEntry, relatedSources, sourceText } from './recordWords';
import { t } from '../spoken';
import { lazily } from '../lazily';

/** Former names in a text, or a sentence, about a time when they were no longer in use. */
export function checkSupersededNames(passage: Passage, context: CheckContext): readonly Remark[] {
  return passage.names.flatMap((named) => {
    if (named.name.role !== 'was' || isQuoted(passage, named)) return [];
    const former = named.entity.was.find(({ name }) => name === named.name.text);
    if (!former) return [];
    const sentence = sentenceAt(passage, named.start);
    if (isExplained(passage, sentence, named) || isInTitle(passage, named)) return [];
    if (isInSourceTitle(passage, named, context)) return [];
    return isInUse(passage, sentence, former, context)
      ? []
      : [remark(passage, named, former, context)];
  });
}

const explaining =
  /\b(?:formerly|former(?:ly)? known|former name|old name|earlier name|previous(?:ly)?|originally|initially|renam\w*|then known|known then|once (?:called|known|named)|(?:was|were|been) (?:once |long |then )?(?:called|known|named)|at the time called|earlier (?:called|known)|called until|until then|dubbed|ex-)/i;

/** Whether a sentence tells of the old name as old, or has the new one beside it. */
function isExplained(passage: Passage, sentence: Span, named: NamedEntity): boolean {
  return (
    explaining.test(passage.text.slice(sentence.start, sentence.end)) ||
    namesIn(passage, sentence).some(
      ({ entity, name }) => entity === named.entity && name.role !== 'was',
    )
  );
}

const instrument =
  '(?:Agreement|Accord|Treaty|Protocol|Memorandum|Convention|Declaration|Contract|Charter|Act|Resolution|Statement|Communiqué|Report|Pact)s?';
const titleBefore = lazily(
  () =>
    new RegExp(
      `(?:\\b${instrument}|\\b(?:agreement|accord|treaty|protocol|memorandum|contract)s?)\\s(?:\\p{L}+\\s){0,3}?(?:on|for|of|to|concerning|regarding|about|amending|Building|building)\\s(?:\\p{L}+\\s){0,2}?(?:the\\s)?$`,
      'u',
    ),
);
const titleAfter = lazily(() => new RegExp(`^\\s(?:\\p{Lu}\\p{L}+\\s)?${instrument}\\b`, 'u'));

/** Whether a name is a part of the title of an instrument, which keeps the name it was given. */
function isInTitle({ text }: Passage, { start, end }: Span): boolean {
  return (
    titleBefore().test(text.slice(Math.max(0, start - 80), start)) ||
    titleAfter().test(text.slice(end, end + 40))
  );
}

/** Whether a name is a part of the title of a source, as in a list of literature. */
function isInSourceTitle(
  { text }: Passage,
  { start, end }: Span,
  { titlesHolding }: CheckContext,
): boolean {
  const words = text.slice(start, end).toLowerCase();
  return titlesHolding(words).some((title) => {
    const at = title.toLowerCase().indexOf(words);
    if (at < 0) return false;
    // A line of literature may cut a title short, but not at the name alone.
    const [before, after] = [
      title.slice(Math.max(0, at - 12), at),
      title.slice(at + words.length, at + words.length + 12),
    ];
    return (
      before.length + after.length > 8 &&
      text.slice(0, start).endsWith(before) &&
      text.slice(end).startsWith(after)
    );
  });
}

/** Whether the name was still in use when the sentence, or else the text, is set. */
function isInUse(
  passage: Passage,
  sentence: Span,
  { to }: FormerName,
  { date }: CheckContext,
): boolean {
  const words = passage.text.slice(sentence.start, sentence.end);
  const dates = datesIn(passage, sentence);
  const end = to === undefined ? undefined : dateSpan(to)?.last;
  // Nobody says since when it has been the old one: a text about any other time may be right.
  if (end === undefined)
    return dates.length > 0 || /\b(?:for|in the) (?:decades|years|\d{4}s)\b/.test(words);
  const isThen = dates.some(({ first }) => first <= end);
  return (isThen && !/\b(?:today|now|currently|at present)\b/i.test(words)) || date.first <= end;
}

function remark(
  { text }: Passage,
  { start, end, entity }: NamedEntity,
  former: FormerName,
  { library, date }: CheckContext,
): Remark {
  const words = text.slice(start, end);
  const source = renamingSources(entity, library);
  const [known] = source.flatMap((id) => library.source(id) ?? []);
  const word = known
    ? ` (${[sourceText(known), known.reliability].filter(Boolean).join(', ')})`
    : '';
  const called =
    former.to === undefined
      ? t('{0} was called “{1}” once{2}.', entity.name, former.name, word)
      : t(
          '{0} was called “{1}” until {2}{3}.',
          entity.name,
          former.name,
          dateText(former.to),
          word,
        );
  const asof = date.isOwn
    ? t('This text is of {0}.', date.text)
    : t('The record is as of {0}.', date.text);
  return {
    check: 'superseded-name',
    severity: 'warning',
    start,
    end,
    message: `${called} ${asof}`,
    entity: entity.id,
    related: [...relatedEntry(entity), ...relatedSources(source.slice(0, 1), library)],
    fixes: [
      { title: t('Write “{0}”', entity.name), edits: [{ start, end, newText: entity.name }] },
      {
        title: t('Write “{0}”', `${entity.name} (formerly ${words})`),
        edits: [{ start, end, newText: `${entity.name} (formerly ${words})` }],
      },
    ],
  };
}

/** What stands behind a new name: claims on the renaming, else the entry's own sources. */
function renamingSources(entity: Entity, library: Library): readonly string[] {
  const claims = entity.claims.filter(({ what }) => what === 'renamed');
  const sources = bestFirst(claims, library).flatMap(({ source }) => source);
  return sources.length > 0 ? sources : entity.source.slice(0, 1);
}
