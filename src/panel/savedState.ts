import type { Tab } from '../core/protocol';
import type { Place, State } from './state';

const tabs: readonly unknown[] = ['overview', 'events', 'profile'] satisfies readonly Tab[];

/** What an earlier page left behind. */
export interface LeftState extends Partial<Pick<State, 'trail' | 'at' | 'filter'>> {
  /** How far down its place was scrolled, in CSS pixels. */
  readonly top?: number;
}

/**
 * Reads what an earlier page of any version left behind: the whole trail, or only a tab and a focus
 * (what the extension puts there to open the panel at a profile). What makes no sense is left out.
 */
export function readSavedState(value: unknown): LeftState {
  if (!isRecord(value)) return {};
  const { filter, at, top } = value;
  const places = (Array.isArray(value['trail']) ? (value['trail'] as unknown[]) : [value])
    .map(readPlace)
    .filter((place) => place !== undefined);
  const isWithin = typeof at === 'number' && Number.isInteger(at) && at >= 0 && at < places.length;
  return {
    ...(typeof filter === 'string' && { filter }),
    ...(typeof top === 'number' && Number.isFinite(top) && { top }),
    ...(places.length > 0 && { trail: places, at: isWithin ? at : places.length - 1 }),
  };
}

function readPlace(value: unknown): Place | undefined {
  if (!isRecord(value) || !isTab(value['tab'])) return undefined;
  const { tab, focus } = value;
  return { tab, ...(typeof focus === 'string' && { focus }) };
}

const isTab = (value: unknown): value is Tab => tabs.includes(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
