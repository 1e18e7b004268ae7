import type { Person } from '../dossier/model';
import type { Span } from './finding';
import { isQuoted, namesIn, type NamedEntity, type Passage } from './passage';
import { titleKey, type Titles } from './titles';
import { own } from '../own';
import { lazily } from '../lazily';

/** How a title is qualified. */
export type Qualifier = 'none' | 'former' | 'then';

/** A title that stands beside a person's name; the span is its qualifier, itself and its “of …”. */
export interface TitleBeside extends Span {
  readonly person: Person;
  readonly title: string;
  readonly qualifier: Qualifier;
  /** The state or body whose office it is, where the text says. */
  readonly of?: string;
  /** Where the title alone stands, without qualifier and “of …”. */
  readonly alone: Span;
}

const qualifiers: Readonly<Record<string, Qualifier>> = {
  ...{ former: 'former', ex: 'former', onetime: 'former', then: 'then', 'the then': 'then' },
  ...{ acting: 'none', interim: 'none', caretaker: 'none', current: 'none', incumbent: 'none' },
} as const;
/** What makes another title of one, or leaves open when it is held. */
const otherTitle =
  /(?:^|[\s-])(?:deputy|vice|shadow|assistant|associate|joint|first|second|late|outgoing|incoming|new|newly|elected|appointed|designated|future|next|previous|state|federal|provincial|ex-deputy|co)[\s-]$/i;
const holdersPeople = lazily(
  () =>
    /\b(?:adviser|advisor|assistant|aide|secretary|spokes\w+|deputy|counsel|envoy|representative|messenger|brother|sister|wife|widow|husband|son|daughter|office|house|staff|cabinet|successor|predecessor|rival|friend|ally|critic|letter|message|role|post|position|job|candidate|run|bid)\s(?:to|for|of|as|from)\s(?:the\s)?(?:\p{L}+(?:['’]s)?\s)?$/iu,
);
const honorifics =
  /^(?<comma>,)?\s(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|General|Lt|Lieutenant|H\.E|Makhdoom|Senator|Sheikh|Sir|Lord|Mullah|Hon|His|Her|Excellency|Colonel|Admiral)\.?\s)*$/;
const closing = lazily(
  () => /^(?:['’]s)?\s?(?:$|[.;:)!?–—]|,(?!\s(?:and|or|the|an?|as|then|General|\p{Lu})))/u,
);

/** The titles beside names of a sentence, in either order. */
export function titlesBeside(
  passage: Passage,
  sentence: Span,
  titles: Titles,
): readonly TitleBeside[] {
  const names = namesIn(passage, sentence);
  const people = names.filter(({ entity }) => entity.kind === 'person');
  if (people.length === 0) return [];
  const { text } = passage;
  return titles.find(text.slice(sentence.start, sentence.end)).flatMap((found) => {
    const start = sentence.start + found.start;
    const alone = { start, end: start + found.text.length };
    // Names may have titles in them: "Prime Minister House".
    if (names.some((name) => name.start <= alone.start && alone.end <= name.end)) return [];
    const read = readTitle(text, sentence, alone, names, titles);
    if (!read || isQuoted(passage, alone)) return [];
    const person = besideWhom(text, sentence, read, people);
    return person
      ? [{ ...read, person: person.entity as Person, title: titleKey(found.text) }]
      : [];
  });
}

type Read = Omit<TitleBeside, 'person' | 'title'> & {
  /** Where the words begin that say whose office it is. */
  readonly from: number;
  readonly isSmall: boolean;
};

function readTitle(
  text: string,
  sentence: Span,
  alone: Span,
  names: readonly NamedEntity[],
  titles: Titles,
): Read | undefined {
  if (/^(?:['’]s?\b|-\p{L}|\s(?:elect|designate)\b)/u.test(text.slice(alone.end, alone.end + 12)))
    return undefined;
  const after = ofWhom(text, alone.end, names);
  if (!after) return undefined;
  let start = alone.start;
  let qualifier: Qualifier = 'none';
  let of = after.of;
  const before = (): string => text.slice(sentence.start, start);
  for (let step = 0; step < 3; step++) {
    if (otherTitle.test(before())) return undefined;
    const word = /(?:^|[\s(“])(?<word>[\p{L}.]+(?:['’]s)?)[\s-]$/u.exec(before())?.groups?.['word'];
    if (word === undefined) break;
    const known = own(qualifiers, word.toLowerCase());
    const length = word.length + 1;
    if (known !== undefined) {
      if (qualifier === 'none') qualifier = known;
      if (known === 'none' && !/^(?:acting|interim|caretaker)$/i.test(word)) break;
      start -= length;
    } else {
      const possessor = names.find(
        (name) => name.end === start - 3 && /^['’]s\s$/.test(text.slice(name.end, start)),
      );
      const state = possessor?.entity.kind === 'state' ? possessor.entity.id : titles.stateOf(word);
      if (state === undefined) {
        // A minister of a state that nobody knows here is nobody's business.
        if (possessor || /^\p{Lu}\p{L}{3,}(?:n|i|sh|se|ic|ch)$/u.test(word) || /['’]s$/.test(word))
          return undefined;
        break;
      }
      of ??= state;
      const from = possessor ? possessor.start : start - length;
      return {
        start,
        end: after.end,
        alone,
        qualifier: outer(text, from) ?? qualifier,
        of,
        from,
        isSmall: isSmall(text, alone),
      };
    }
  }
  if (holdersPeople().test(before())) return undefined;
  return {
    start,
    end: after.end,
    alone,
    qualifier,
    ...(of !== undefined && { of }),
    from: start,
    isSmall: isSmall(text, alone),
  };
}

const smallLetter = lazily(() => /\p{Ll}/u);

const isSmall = (text: string, { start }: Span): boolean => smallLetter().test(text.charAt(start));

/** A qualifier before the state: “the former Russian president”. */
function outer(text: string, from: number): Qualifier | undefined {
  const word = /(?:^|[\s(])(?<word>\p{L}+)[\s-]$/u.exec(text.slice(Math.max(0, from - 12), from));
  return qualifiers[word?.groups?.['word']?.toLowerCase() ?? ''];
}

/** Whose office it is by “of Russia” behind it; undefined where it is someone's who is not known. */
function ofWhom(
  text: string,
  end: number,
  names: readonly NamedEntity[],
): { readonly end: number; readonly of?: string } | undefined {
  const words = /^\s(?:of|for)\s(?:the\s)?/.exec(text.slice(end, end + 12))?.[0];
  if (words === undefined) return { end };
  const named = names.find(({ start }) => start === end + words.length);
  if (!named || (named.entity.kind !== 'state' && named.entity.kind !== 'organisation'))
    return undefined;
  return { end: named.end, of: named.entity.id };
}

/** Whose title it is: the name that follows, or the one that it follows set off by commas or brackets. */
function besideWhom(
  text: string,
  sentence: Span,
  { from, end, isSmall, of }: Read,
  people: readonly NamedEntity[],
): NamedEntity | undefined {
  const next = people.find(({ start }) => start > end - 1);
  const gap = next && honorifics.exec(text.slice(end, next.start));
  if (next && gap) {
    const isSetOff = gap.groups?.['comma'] !== undefined;
    const rest = text.slice(next.end, sentence.end);
    // "the foreign minister Imran Khan received": two persons, or one.
    const isOpen =
      isSmall && of === undefined && /\bthe\s$/i.test(text.slice(sentence.start, from));
    if (isSetOff ? closing().test(rest) : !isOpen) return next;
  }
  const previous = people.findLast((name) => name.end <= from);
  const between =
    previous &&
    /^(?:['’]?,|\s\()\s?(?:(?:who\s(?:is|was)|at the time|now)\s)?(?:(?:the|an?|its|his|their)\s)?$/;
  if (
    previous &&
    between?.test(text.slice(previous.end, from)) &&
    closing().test(text.slice(end, sentence.end))
  ) {
    return previous;
  }
  return undefined;
}
