import { reliabilityWords } from '../core/dossier/grades';
import type { Kind } from '../core/dossier/model';
import type { Tab } from '../core/protocol';
import { noFilter } from '../core/views/scene/filterScene';
import type { SceneFilter, Scope } from '../core/views/scene/scene';
import type { Kept, Place, Views } from './state';
import { kindWords } from '../core/dossier/kindWords';

const tabs: readonly unknown[] = [
  'overview',
  'timeline',
  'network',
  'map',
  'table',
  'profile',
] satisfies readonly Tab[];

/** What an earlier page left behind. */
export interface LeftState extends Partial<Kept> {
  /** How far down its place was scrolled, in CSS pixels. */
  readonly top?: number;
}

/** Reads what an earlier page of any version left behind. What makes no sense is left out. */
export function readSavedState(value: unknown): LeftState {
  if (!isRecord(value)) return {};
  const { at, top } = value;
  // Once, a page left no more than one tab and one focus.
  const places = (Array.isArray(value['trail']) ? (value['trail'] as unknown[]) : [value])
    .map(readPlace)
    .filter((place) => place !== undefined);
  const isWithin = typeof at === 'number' && Number.isInteger(at) && at >= 0 && at < places.length;
  const filter = readFilter(value['filter']);
  const views = readViews(value['views']);
  return {
    ...(filter && { filter }),
    ...(views && { views }),
    ...(typeof top === 'number' && Number.isFinite(top) && { top }),
    ...(places.length > 0 && { trail: places, at: isWithin ? at : places.length - 1 }),
  };
}

function readPlace(value: unknown): Place | undefined {
  if (!isRecord(value)) return undefined;
  const tab = readTab(value['tab']);
  if (!tab) return undefined;
  const { focus } = value;
  return { tab, scope: readScope(value['scope']), ...(typeof focus === 'string' && { focus }) };
}

/** The table of events was once a tab of its own. */
const readTab = (value: unknown): Tab | undefined =>
  value === 'events' ? 'table' : isTab(value) ? value : undefined;

function readScope(value: unknown): Scope {
  if (isRecord(value)) {
    if (value['type'] === 'document') return { type: 'document' };
    if (value['type'] === 'entity' && typeof value['id'] === 'string')
      return { type: 'entity', id: value['id'] };
  }
  return { type: 'library' };
}

function readFilter(value: unknown): SceneFilter | undefined {
  // The filter was once a text over the events.
  if (typeof value === 'string') return { ...noFilter, text: value };
  if (!isRecord(value)) return undefined;
  const { text, from, to, reliability } = value;
  return {
    text: typeof text === 'string' ? text : '',
    hiddenKinds: texts(value['hiddenKinds']).filter((kind): kind is Kind =>
      Object.hasOwn(kindWords, kind),
    ),
    types: texts(value['types']),
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
    ...(isReliability(reliability) && { reliability }),
  };
}

function readViews(value: unknown): Views | undefined {
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([tab]) => isTab(tab)));
}

const isTab = (value: unknown): value is Tab => tabs.includes(value);
const isReliability = (value: unknown): value is keyof typeof reliabilityWords =>
  typeof value === 'string' && Object.hasOwn(reliabilityWords, value);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
