import type { Day } from '../dossier/dates';
import type { LineMention } from '../mentions/documentMentions';
import { BORDER } from '../mentions/prose/blank';
import { checkCitationKeys } from './citation';
import type { CheckContext } from './context';
import { checkDates } from './date';
import { checkFigures } from './figure';
import type { Finding } from './finding';
import { ignoresIn, type Ignore } from './ignoring';
import { checkOffices } from './office';
import { passageOf, type ProseMention } from './passage';
import { placedFrom } from './placing';
import { spellingsIn, type Spelling } from './spelling';
import { checkSupersededNames } from './supersededName';
import { mayNameDate, type NamedDays } from './textDate';
import { writtenDates } from './writtenDates';

/** A passage as it is checked; lines count from its first. */
export interface PassageLines {
  readonly prose: string;
  readonly raw: string;
  readonly languageId: string;
  readonly mentions: readonly LineMention[];
}

/** What was found in a passage; lines count from its first. */
export interface PassageFindings {
  readonly findings: readonly Finding[];
  /** Names of actors as the passage spells them, for the draft as a whole to judge. */
  readonly spellings: readonly Spelling[];
  /** What comments in it silence. */
  readonly ignores: readonly Ignore[];
  /** Whether it is nothing but comments, which then speak of the passage below. */
  readonly isComment: boolean;
}

/** What a passage is checked by. */
export interface PassageContext extends CheckContext {
  /** Whether the document names a bibliography of its own. */
  readonly hasBibliography: boolean;
}

/** Runs every check on one passage. */
export function checkPassage(
  { prose, raw, languageId, mentions }: PassageLines,
  context: PassageContext,
): PassageFindings {
  const ignores = ignoresIn(raw, languageId);
  const isComment = ignores.length > 0 && /^[\0\s\u00ad]*$/.test(prose);
  const hasKeys = raw.includes('@') && raw.includes('[');
  if (mentions.length === 0 && !hasKeys) {
    return { findings: [], spellings: [], ignores, isComment };
  }
  const passage = passageOf(
    prose,
    raw,
    inProse(prose, mentions),
    context.library,
    context.date.base,
  );
  const { fromRaw, fromText, spotOf } = placedFrom(passage);
  const remarks =
    passage.names.length === 0
      ? []
      : [
          ...checkSupersededNames(passage, context),
          ...checkOffices(passage, context),
          ...checkFigures(passage, context),
          ...checkDates(passage, context),
        ];
  const keys = context.hasNotes
    ? checkCitationKeys(passage, (offset) => prose.charAt(offset) !== BORDER, context)
    : [];
  return {
    findings: [...remarks.map(fromText), ...keys.map(fromRaw)].sort(
      (a, b) =>
        a.range.start.line - b.range.start.line ||
        a.range.start.character - b.range.start.character,
    ),
    spellings: spellingsIn(passage).map(({ entity, text, start, end }) => ({
      ...{ entity, text },
      ...spotOf({ start, end }),
    })),
    ignores,
    isComment,
  };
}

function inProse(prose: string, mentions: readonly LineMention[]): readonly ProseMention[] {
  const starts = [0];
  for (let at = prose.indexOf('\n'); at >= 0; at = prose.indexOf('\n', at + 1)) starts.push(at + 1);
  return mentions.map(({ line, start, endLine, end, entity, candidates }) => ({
    start: (starts[line] ?? 0) + start,
    end: (starts[endLine] ?? 0) + end,
    ...(entity !== undefined && { entity }),
    candidates,
  }));
}

/** The days that some prose names in full, no later than a limit. */
export function namedDays(prose: string, limit: Day): NamedDays | undefined {
  if (!mayNameDate(prose)) return undefined;
  const dates = writtenDates(prose, undefined).filter(
    ({ hasYear, date, last }) => hasYear && date.length > 4 && last <= limit,
  );
  if (dates.length === 0) return undefined;
  return {
    earliest: Math.min(...dates.map(({ first }) => first)),
    latest: Math.max(...dates.map(({ last }) => last)),
  };
}
