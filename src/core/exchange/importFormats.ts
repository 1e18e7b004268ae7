import { importBibtex } from './importBibtex';
import { importCsl } from './importCsl';
import { importCsv } from './importCsv';
import { importFtm } from './importFtm';
import { importPopolo } from './importPopolo';
import type { Importer } from './imported';
import { isRecord } from './jsonValues';

/** A format that can be imported. */
export interface ImportFormat {
  readonly id: 'csv' | 'csl' | 'bibtex' | 'popolo' | 'ftm';
  /** Its own name; the same in every language. */
  readonly name: string;
  /** The endings of its files, without the dot. */
  readonly endings: readonly string[];
  readonly read: Importer;
}

/** Every format that can be imported. */
export const importFormats: readonly ImportFormat[] = [
  { id: 'csv', name: 'CSV', endings: ['csv', 'tsv', 'tab'], read: importCsv },
  { id: 'csl', name: 'CSL-JSON', endings: ['json', 'csljson'], read: importCsl },
  { id: 'bibtex', name: 'BibTeX', endings: ['bib', 'bibtex'], read: importBibtex },
  { id: 'popolo', name: 'Popolo JSON', endings: ['json'], read: importPopolo },
  {
    id: 'ftm',
    name: 'FollowTheMoney',
    endings: ['jsonl', 'ndjson', 'ftm', 'ijson', 'json'],
    read: importFtm,
  },
];

/** The format of a file by the ending of its name, and by its text where several end so; undefined where neither tells. */
export function importFormatOf(name: string, text: string): ImportFormat | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const [only, ...others] = importFormats.filter(({ endings }) => endings.includes(ending));
  if (only === undefined || others.length === 0) return only;
  const id = jsonFormat(text);
  return importFormats.find((format) => format.id === id);
}

/** Which of the formats in JSON a text is. */
function jsonFormat(text: string): ImportFormat['id'] | undefined {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (isFtm(parsed(body.split('\n', 1)[0] ?? ''))) return 'ftm';
  const value = parsed(body);
  if (Array.isArray(value)) return 'csl';
  if (!isRecord(value)) return undefined;
  if (['persons', 'people', 'organizations', 'memberships'].some((list) => list in value)) {
    return 'popolo';
  }
  return 'items' in value || 'title' in value ? 'csl' : undefined;
}

const isFtm = (value: unknown): boolean =>
  isRecord(value) && typeof value['schema'] === 'string' && isRecord(value['properties']);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
