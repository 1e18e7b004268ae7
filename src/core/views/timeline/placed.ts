import type { Day } from '../../dossier/dates';
import type { PlacedItem } from './placeItem';
import type { TimelineItem } from './timelineItem';

/** Several items that this zoom has no room for, as one mark with their number. */
export interface Cluster {
  readonly type: 'cluster';
  readonly row: number;
  readonly x: number;
  readonly width: number;
  readonly count: number;
  /** True where its members began before what is laid out, and go on into it. */
  readonly isUnderWay: boolean;
  /** The days that its members begin on, from the first to the last; where they are under way, the one on which they are. */
  readonly first: Day;
  readonly last: Day;
  /** Finds the members, in order; takes time by their number. */
  readonly members: () => readonly TimelineItem[];
}

/** A mark on the timeline. */
export type Placed = PlacedItem | Cluster;

/** Where a mark begins, its label and its fading end apart. */
export const startOf = (placed: Placed): number => (placed.type === 'item' ? placed.x0 : placed.x);

/** Where a mark ends, its label and its fading end apart. */
export const endOf = (placed: Placed): number =>
  placed.type === 'item' ? placed.x1 : placed.x + placed.width;
