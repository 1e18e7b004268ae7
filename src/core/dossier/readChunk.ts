import { isAlias, isMap, type YAMLMap } from 'yaml';
import { firstWhere } from '../firstWhere';
import { forEachNode } from './forEachNode';
import { entriesOf } from './maps';
import { emptyPart, type Part } from './part';
import { plainNodes } from './plainNodes';
import { anchoredIn, Reading, type Anchored, type PlacedText } from './reading';
import { kindIn, readEntries, readSection } from './readSection';
import { parse, syntaxOf } from './readWhole';
import type { Chunk } from './splitDossier';

/** A chunk, wherever it stands. */
type ChunkText = Omit<Chunk, 'line'>;

/**
 * Reads one chunk of a section by itself. Undefined where it takes something from another part of
 * the file: then only the file as a whole tells what it means.
 */
export function readChunk(section: string, chunk: ChunkText, file: string): Part | undefined {
  const kind = kindIn(section);
  if (chunk.indent === undefined) {
    const text = parseBelow('', chunk);
    if (!text) return undefined;
    const reading = new Reading(file, text.placed, text.anchored);
    const parts = entriesOf(text.map, reading, 'duplicate-key').map((each) =>
      readSection(each, reading),
    );
    return { ...joined(parts), errors: text.errors, warnings: text.warnings };
  }
  const plain = plainNodes(chunk.text);
  if (plain) {
    const reading = new Reading(file, placedChunk(chunk.text));
    return kind ? readEntries(plain, kind, reading) : emptyPart;
  }
  const text = parseBelow(' '.repeat(chunk.indent), chunk);
  if (!text) return undefined;
  const reading = new Reading(file, text.placed, text.anchored);
  const part = kind ? readEntries(text.map, kind, reading) : emptyPart;
  return { ...part, errors: text.errors, warnings: text.warnings };
}

interface ChunkNodes extends Pick<Part, 'errors' | 'warnings'> {
  readonly map: YAMLMap;
  readonly placed: PlacedText;
  readonly anchored: Anchored;
}

/** Parses a chunk where it stands: in a block map, as a pair after another. */
function parseBelow(indent: string, { text }: ChunkText): ChunkNodes | undefined {
  const above = indent === '' ? '_:\n' : `_:\n${indent}_:\n`;
  const { document, placed } = parse(above + text, indent === '' ? -1 : -2);
  const outer = isMap(document.contents) ? document.contents : undefined;
  const map = indent === '' ? outer : outer?.items[0]?.value;
  if (!isMap(map)) return undefined;
  map.items.shift();
  const anchored = anchoredIn(document);
  let unknown = 0;
  forEachNode(document, (node) => {
    if (isAlias(node) && !anchored.has(node)) unknown++;
  });
  if (unknown > 0) return undefined;
  return { map, placed, anchored, ...syntaxOf(document, placed) };
}

function joined(parts: readonly Part[]): Part {
  const head = parts.find((part) => part.head)?.head;
  return {
    ...emptyPart,
    ...(head && { head }),
    entries: parts.flatMap((part) => part.entries),
    problems: parts.flatMap((part) => part.problems),
  };
}

function placedChunk(text: string): PlacedText {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const position: PlacedText['position'] = (offset) => {
    const line = Math.max(0, firstWhere(starts, (start) => start > offset) - 1);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  return { text, position };
}
