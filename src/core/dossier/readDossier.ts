import { isMap, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { undated } from './dates';
import { isCslField, sections, type KindOfEntry } from './kinds';
import { entriesOf, field, readFields, type Entry, type Fields } from './maps';
import type { Dossier, Entity } from './model';
import { nearest } from './nearest';
import type { Problem } from './problems';
import { Reading } from './reading';
import { date, describe, isId, text } from './scalars';

/** What a file gave: everything good in it, and everything wrong with it. */
export interface ReadResult {
  readonly dossier: Dossier;
  readonly problems: readonly Problem[];
  /** True where the YAML itself is broken: what was read before may be better than this. */
  readonly broken: boolean;
}

/** The most characters of a dossier file that are read: 16 Mi, some hundred thousand entries. */
export const maximumLength = 16 * 1024 * 1024;

/**
 * Reads the text of a dossier file. Never throws: what is wrong becomes a {@link Problem} at its
 * place, and the rest of the file is read. `file` is the address that origins carry.
 */
export function readDossier(text: string, file: string): ReadResult {
  if (text.length > maximumLength) return tooLarge(file, text.length);
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      // The check in the library compares every key with every other: quadratic. entriesOf has its own.
      uniqueKeys: false,
      prettyErrors: false,
      version: '1.2',
      schema: 'core',
    });
    return readDocument(document, new Reading(file, document, lines));
  } catch (error) {
    // The parser and the walk recurse; only nesting far beyond any dossier exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    return unread(
      file,
      'too-deep',
      'This file is nested too deeply to be read. A dossier needs five levels at most.',
    );
  }
}

/** The result for a file that is too long to be read, without reading it; `length` in characters or bytes. */
export function tooLarge(file: string, length: number): ReadResult {
  const size = Math.round(length / 1024 / 1024);
  return unread(
    file,
    'too-large',
    `This file has ${size} million characters, and Dossier reads 16 million. Split it into several dossier files.`,
  );
}

function unread(file: string, code: Problem['code'], message: string): ReadResult {
  const start = { line: 0, character: 0 };
  return {
    dossier: { file, entities: [], references: [] },
    problems: [{ code, severity: 'error', message, range: { start, end: start } }],
    broken: true,
  };
}

const mostSyntaxProblems = 20;

/** How often each id has stood in the file so far. */
type Ids = Map<string, number>;

interface Head {
  readonly title?: string;
  readonly asof?: string;
  readonly licence?: string;
}
const head = field<Head>();
const headFields: Fields<Head> = {
  title: head('title', text),
  asof: head('asof', date),
  licence: head('licence', text),
};

function readDocument(document: Document, reading: Reading): ReadResult {
  const root = reading.resolve(document.contents);
  let parts: Head = {};
  const entities: Entity[] = [];
  const ids = new Map<string, number>();
  if (isMap(root)) {
    for (const section of entriesOf(root, reading, 'duplicate-key')) {
      const kind = Object.hasOwn(sections, section.key) ? sections[section.key] : undefined;
      if (section.key === 'dossier') {
        if (section.value) parts = readFields(section.value, reading, headFields, 'the dossier');
      } else if (kind) {
        for (const entry of sectionEntries(section, reading)) {
          entities.push(readEntity(entry, kind, reading, ids));
        }
      } else {
        unknownSection(section, reading);
      }
    }
  } else if (root && document.errors.length === 0 && root.range?.[0] !== root.range?.[1]) {
    reading.problem(
      root,
      'wrong-type',
      `A dossier begins with sections such as “people:” and “events:”, not with ${describe(root)}.`,
    );
  }
  // One slip makes the parser stumble on: beyond the first few, its errors tell nothing new.
  const syntax = [...document.errors, ...document.warnings]
    .slice(0, mostSyntaxProblems)
    .map((error) => syntaxProblem(error, reading));
  return {
    dossier: { file: reading.file, ...parts, entities, references: reading.references },
    problems: [...syntax, ...reading.problems],
    broken: document.errors.length > 0,
  };
}

function unknownSection({ key, keyNode }: Entry, reading: Reading): void {
  const known = ['dossier', ...Object.keys(sections)];
  const advice = nearest(key, known);
  reading.problem(
    keyNode,
    'unknown-section',
    `“${key}” is not a section of a dossier, so nothing under it is read. ${
      advice ? `Did you mean “${advice}”?` : `The sections are: ${known.join(', ')}.`
    }`,
    'warning',
  );
}

function sectionEntries(section: Entry, reading: Reading): readonly Entry[] {
  const { value, key } = section;
  if (isMap(value)) return entriesOf(value, reading, 'duplicate-id');
  if (value && value.range?.[0] !== value.range?.[1]) {
    reading.problem(
      value,
      'wrong-type',
      `Each entry under “${key}” begins with its id and a colon, such as “lavrov:”; here stands ${describe(value)}.`,
    );
  }
  return [];
}

function readEntity(entry: Entry, kind: KindOfEntry, reading: Reading, ids: Ids): Entity {
  const { keyNode, value } = entry;
  const id = uniqueId(entry, reading, ids);
  reading.inside = id;
  const read = !value
    ? {}
    : isMap(value)
      ? readFields(value, reading, kind.fields, kind.what)
      : { name: text(value, reading) ?? '' };
  reading.inside = undefined;
  return {
    id,
    kind: kind.kind,
    // A name may stand in another file that this entry adds to: the library says where it is missing.
    name: '',
    ...(kind.kind === 'event' && { date: undated }),
    ...Object.fromEntries(kind.lists.map((list) => [list, []])),
    ...(kind.kind === 'source' ? withCsl(read) : read),
    origins: [reading.origin(keyNode)],
  } as unknown as Entity;
}

/** Parts the CSL fields that are kept as they stand from those that a source shows. */
function withCsl(read: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const all = Object.entries(read);
  return {
    ...Object.fromEntries(all.filter(([key]) => !isCslField(key))),
    csl: Object.fromEntries(all.filter(([key]) => isCslField(key))),
  };
}

/** The id of an entry; one that is taken gets a mark that no id can have, so that nothing is lost. */
function uniqueId({ key, keyNode }: Entry, reading: Reading, ids: Ids): string {
  if (!isId(key)) {
    reading.problem(
      keyNode,
      'bad-id',
      `“${key}” is not an id. Use letters, digits, “.”, “_” and “-”, without spaces; the name itself goes into “name”.`,
    );
  }
  const copy = (ids.get(key) ?? 0) + 1;
  ids.set(key, copy);
  if (copy > 1) {
    reading.problem(
      keyNode,
      'duplicate-id',
      `The id “${key}” is taken in this file. Give this entry another one; until then other entries reach only the first.`,
    );
  }
  return copy > 1 ? `${key}~${copy}` : key;
}

function syntaxProblem(error: YAMLError, reading: Reading): Problem {
  const [start, end] = error.pos;
  return {
    code: 'not-yaml',
    severity: error.name === 'YAMLWarning' ? 'warning' : 'error',
    message: syntaxAdvice[error.code] ?? `This is not YAML: ${error.message}`,
    range: { start: reading.position(start), end: reading.position(end) },
  };
}

/** What to do about the mistakes that people make; the parser's own words for the rest. */
const syntaxAdvice: Readonly<Record<string, string | undefined>> = {
  TAB_AS_INDENT: 'Indent with spaces: YAML does not take tabs.',
  BAD_INDENT:
    'The indentation does not fit the lines above. Entries of one section begin in one column.',
  MISSING_CHAR:
    'Something is missing here: a closing quote, bracket or brace, or a space after a colon or comma.',
  BLOCK_AS_IMPLICIT_KEY: 'A second colon in a plain value: put the text in quotes.',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing: each line under an entry is “field: value”.',
  UNEXPECTED_TOKEN: 'This does not belong here. If it is part of a text, put the text in quotes.',
  MULTIPLE_DOCS: 'A dossier is one YAML document: what follows the second --- is not read.',
};
