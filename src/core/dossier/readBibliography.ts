import { isMap, isScalar, LineCounter } from 'yaml';
import { jsonItems, type JsonItem } from './jsonItems';
import { sections } from './kinds';
import { joinParts } from './joinParts';
import { emptyPart, type Part, type PlacedPart } from './part';
import type { PlacedText } from './reading';
import { Reading } from './reading';
import { readEntry } from './readSection';
import { maximumLength, tooDeep, tooLarge, unread, type ReadResult } from './readResult';
import { parse } from './readWhole';
import { isId } from './scalars';
import { t } from '../spoken';

/**
 * Reads a CSL-JSON file, such as Zotero exports: its items are sources, under their CSL ids. Yields
 * after each item. Never throws: what is wrong becomes a problem; what other programs write besides
 * CSL is none.
 */
export function* readBibliography(text: string, file: string): Generator<void, ReadResult> {
  if (text.length > maximumLength) return asBibliography(tooLarge(file, text.length));
  const wrong = whyNoList(text);
  if (wrong !== undefined) return asBibliography(unread(file, 'not-json', wrong));
  try {
    const lines = lineCounter(text);
    const parts: PlacedPart[] = [];
    for (const item of yield* jsonItems(text)) {
      parts.push({ line: 0, part: readItem(item, lines, file) });
      yield;
    }
    return asBibliography(yield* joinParts(file, parts));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return asBibliography(tooDeep(file));
  }
}

const asBibliography = (result: ReadResult): ReadResult => ({
  ...result,
  dossier: { ...result.dossier, isBibliography: true },
});

/** Why a text is no JSON list; undefined where it is one. */
function whyNoList(text: string): string | undefined {
  try {
    if (Array.isArray(JSON.parse(text))) return undefined;
    return t('A bibliography is a list of CSL-JSON items: it begins with [ and ends with ].');
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return `${t('This is not JSON, so no source in it is read.')} ${reason}`.trim();
  }
}

function readItem({ offset, text }: JsonItem, lines: LineCounter, file: string): Part {
  const { document } = parse(text);
  const placed: PlacedText = {
    text,
    position: (at) => {
      const { line, col } = lines.linePos(offset + at);
      return { line: line - 1, character: col - 1 };
    },
  };
  const reading = new Reading(file, placed);
  const { contents } = document;
  const kind = sections['sources'];
  if (!kind || !isMap(contents)) {
    const node = reading.resolve(contents);
    if (node) reading.problem(node, 'wrong-type', t('An item of a bibliography is a map: { … }.'));
    return { ...emptyPart, problems: reading.take().problems };
  }
  const scalar = (key: string): string => {
    const node = contents.get(key, true);
    return isScalar(node) ? String(node.value) : '';
  };
  const key =
    [scalar('id'), scalar('citation-key'), lastOf(scalar('id'))].find(isId) ?? scalar('id');
  const keyNode = contents.get('id', true) ?? contents;
  const entry = readEntry({ key, keyNode, value: contents }, kind, reading);
  const problems = entry.problems.filter(({ code }) => code !== 'unknown-field');
  return { ...emptyPart, entries: [{ ...entry, problems }] };
}

/** The last part of an address: Zotero writes ids such as http://zotero.org/users/1/items/ABCD2345. */
const lastOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

function lineCounter(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines.addNewLine(at + 1);
  }
  return lines;
}
