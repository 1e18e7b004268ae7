import { joinParts } from './joinParts';
import { keptParts, type ReadChunk } from './keptParts';
import { standsTwice } from './maps';
import type { Entity } from './model';
import { emptyPart, type Part, type PlacedPart, type ReadEntry } from './part';
import { readChunk } from './readChunk';
import { tooDeep, tooLarge, type ReadResult } from './readResult';
import { kindIn } from './readSection';
import { maximumLength } from './readResult';
import { readWhole } from './readWhole';
import { splitDossier, type Chunk, type SectionText } from './splitDossier';

/** A file as it was read, to be handed in when it is read again: what has not changed is not read anew. */
export interface FileReading extends ReadResult {
  readonly chunks: ReadChunks;
}

/** What the chunks of each section gave, in order. */
type ReadChunks = ReadonlyMap<string, readonly ReadChunk[]>;

/**
 * Reads the text of a dossier file entry by entry, and yields after each. Given how the file was read
 * before, it reads only what has changed since; and where an entry is broken (or the whole file, if it
 * can only be read as one), what stood there before stays. Where the last entry is broken, the text may
 * be half written: then what stood after it stays too. Never throws.
 */
export function* readInParts(
  text: string,
  file: string,
  before?: FileReading,
): Generator<void, FileReading> {
  const kept = (result: ReadResult): FileReading => keepBefore(result, before);
  if (text.length > maximumLength) return kept(tooLarge(file, text.length));
  try {
    const sections = yield* splitDossier(text);
    return (
      (sections && (yield* readSections(sections, file, before))) ??
      kept(yield* joinParts(file, readWhole(text, file)))
    );
  } catch (error) {
    // The parser and the walk recurse; only nesting far beyond any dossier exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    return kept(tooDeep(file));
  }
}

/** What a file gave as a whole; what it held before, where now it is broken. */
export function keepBefore(result: ReadResult, before?: FileReading): FileReading {
  const chunks: ReadChunks = before?.chunks ?? new Map<string, readonly ReadChunk[]>();
  return { ...result, ...(result.broken && before && { dossier: before.dossier }), chunks };
}

function* readSections(
  sections: readonly SectionText[],
  file: string,
  before: FileReading | undefined,
): Generator<void, FileReading | undefined> {
  const parts: PlacedPart[] = [];
  const chunks = new Map<string, ReadChunk[]>();
  for (const section of sections) {
    const { key } = section;
    const isSecond = chunks.has(key);
    const known = before?.chunks.get(key) ?? [];
    const kept = yield* keptParts(section.chunks, known);
    const read = chunks.get(key) ?? [];
    chunks.set(key, read);
    const about = isSecond ? secondSection(key) : aboutSection(section, file);
    if (about) parts.push({ line: section.line, part: about });
    for (const [index, chunk] of section.chunks.entries()) {
      const { text, line } = chunk;
      const part = kept[index] ?? readAnew(key, chunk, file, known);
      if (!part) return undefined;
      // Which sections these are, only the whole file tells: one of several words, and a second one
      // with more in its line than a key.
      if (key === '' && part.errors.length === 0) return undefined;
      if (isSecond && chunk.indent === undefined) return undefined;
      const placed = { line, text, part };
      read.push(placed);
      parts.push(isSecond ? { line, part: syntaxAlone(part) } : placed);
      yield;
    }
  }
  const result = yield* joinParts(file, parts);
  const breaksOff = (parts.at(-1)?.part.errors.length ?? 0) > 0;
  return { ...(breaksOff && before ? withRest(result, before) : result), chunks };
}

/** What the beginning of a file gave, and what stood in the file before and is not there yet. */
function withRest(result: ReadResult, before: ReadResult): ReadResult {
  const { dossier } = result;
  const ids = new Set(dossier.entities.map(({ id }) => id));
  const isLeft = ({ id }: Entity): boolean => !ids.has(id);
  const entities = before.dossier.entities.filter(isLeft);
  const lines = before.dossier.lines.filter((_, index) => {
    const entity = before.dossier.entities[index];
    return entity && isLeft(entity);
  });
  const rest = new Set(entities.map(({ id }) => id));
  const references = before.dossier.references.filter(({ inside = '' }) => rest.has(inside));
  return {
    ...result,
    dossier: {
      ...dossier,
      entities: [...dossier.entities, ...entities],
      lines: [...dossier.lines, ...lines],
      references: [...dossier.references, ...references],
    },
  };
}

/** What is to be said of a section that is read entry by entry: whether there is any of this name. */
function aboutSection({ key, chunks }: SectionText, file: string): Part | undefined {
  const isOne = chunks.length > 0 && chunks[0]?.indent === undefined;
  return isOne || kindIn(key) ? undefined : readChunk(key, { text: `${key}:\n` }, file);
}

const syntaxAlone = ({ errors, warnings }: Part): Part => ({ ...emptyPart, errors, warnings });

function secondSection(key: string): Part {
  const start = { line: 0, character: 0 };
  const end = { line: 0, character: key.length };
  return {
    ...emptyPart,
    problems: [
      {
        code: 'duplicate-key',
        severity: 'error',
        message: standsTwice(key),
        range: { start, end },
      },
    ],
  };
}

function readAnew(
  section: string,
  chunk: Chunk,
  file: string,
  known: readonly ReadChunk[],
): Part | undefined {
  // A copy: the strings in it would keep every former text of the file in memory.
  const text = ` ${chunk.text}`.slice(1);
  const part = readChunk(section, { ...chunk, text }, file);
  return part && part.errors.length > 0 ? withKept(part, known) : part;
}

/** A broken part with what was known of its entries before. */
function withKept(part: Part, known: readonly ReadChunk[]): Part {
  const before = known.map((chunk) => chunk.part);
  const head = before.find((each) => each.head)?.head ?? part.head;
  return {
    ...part,
    ...(head && { head }),
    entries: part.entries.map((entry) => {
      const good = entryOf(entry.entity.id, before);
      if (!good) return entry;
      // Where it is, and what is wrong, is told of what stands there now.
      const entity = { ...good.entity, origins: entry.entity.origins };
      return { ...entry, entity, references: good.references };
    }),
  };
}

const entryOf = (id: string, parts: readonly Part[]): ReadEntry | undefined =>
  parts.flatMap(({ entries }) => entries).find(({ entity }) => entity.id === id);
