import type { Entity } from '../dossier/model';
import type { Span } from './finding';
import { namesIn, type NamedEntity, type Passage } from './passage';
import { clauseAt } from './sentenceSpans';
import { lazily } from '../lazily';

/** What a clause is about, and how surely. */
export interface Subject {
  readonly entity: Entity;
  /** Where it is named, if it is named in the sentence. */
  readonly named?: NamedEntity;
  /** Others of its kind stand in the same clause. */
  readonly isContested: boolean;
}

const heads = lazily(
  () =>
    /(?<![\p{L}])(?:the|this|that|these|said)\s(?:\S+\s){0,3}?(?<head>pipeline|line|project|mill|plant|agreement|accord|treaty|protocol|dam|railway|road|port|exercise|programme|program|vaccine|deal|company)(?!\p{L})/giu,
);
const pronoun = /^(?:It|Its)\s/;
/** How far back “the pipeline” may reach, in UTF-16 units: no reader remembers more. */
const REACH = 4_000;

/** The things that figures and dates are stated of. */
const isThing = ({ entity }: NamedEntity): boolean =>
  entity.kind === 'project' || entity.kind === 'event' || entity.kind === 'organisation';

/**
 * What the words at an offset may be about: what their clause names, else what their sentence names, else
 * what “the pipeline” or “it” stands for.
 */
export function subjectsAt(passage: Passage, sentence: Span, offset: number): readonly Subject[] {
  const clause = clauseAt(passage.text, sentence, offset);
  for (const span of [clause, sentence]) {
    const named = firstOfEach(namesIn(passage, span).filter(isThing));
    if (named.length > 0) {
      const isContested = named.length > 1;
      return named.map((name) => ({ entity: name.entity, named: name, isContested }));
    }
  }
  const meant = antecedent(passage, sentence);
  return meant ? [{ entity: meant.entity, isContested: false }] : [];
}

function firstOfEach(names: readonly NamedEntity[]): readonly NamedEntity[] {
  const seen = new Set<string>();
  return names.filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id));
}

/** Whom “the pipeline” or “its” at the beginning of a sentence takes up. */
function antecedent(passage: Passage, sentence: Span): NamedEntity | undefined {
  const { text } = passage;
  const words = text.slice(sentence.start, sentence.end);
  const { start } = sentence;
  const before = namesIn(passage, { start: start - REACH, end: start }).filter(isThing);
  const found = [...words.matchAll(heads())].map(({ groups }) => groups?.['head'] ?? '');
  for (const head of found) {
    const meant = before.findLast(({ entity }) => isCalled(entity, head.toLowerCase()));
    if (meant) return meant;
  }
  if (!pronoun.test(words)) return undefined;
  const index = passage.sentences.indexOf(sentence);
  const previous = passage.sentences[index - 1];
  const named = previous ? firstOfEach(namesIn(passage, previous).filter(isThing)) : [];
  return named.length === 1 ? named[0] : undefined;
}

function isCalled(entity: Entity, head: string): boolean {
  if (head === 'project') return entity.kind === 'project';
  if (head === 'company') return entity.kind === 'organisation';
  if (head === 'line') return isCalled(entity, 'pipeline');
  const forms = head === 'program' ? ['programme'] : [head];
  if (head === 'agreement' || head === 'deal') {
    return entity.kind === 'project' && entity.form === 'agreement';
  }
  return [entity.name, ...entity.aka].some((name) =>
    forms.some((form) => name.toLowerCase().includes(form)),
  );
}
