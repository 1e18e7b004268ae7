import type { JSX } from 'preact';
import type { PictureName } from '../../core/protocol';
import { WorldMap } from '../map/worldMap';
import { Network } from '../network/network';
import type { PictureProps } from '../picture/picture';
import { Timeline } from '../timeline/timeline';
import { toSay } from '../../core/spoken';

/** A picture, what it is called, and what of it goes out. */
export interface OutPicture {
  readonly title: string;
  readonly Picture: (props: PictureProps) => JSX.Element;
  /** Finds the region to draw: what frames the drawing itself, without its tools. */
  readonly region: string;
}

/** The pictures that can go out. */
export const pictures: Readonly<Record<PictureName, OutPicture>> = {
  timeline: { title: toSay('Timeline'), Picture: Timeline, region: '.timeline .frame' },
  network: { title: toSay('Network'), Picture: Network, region: '.network .picture-frame' },
  map: { title: toSay('Map'), Picture: WorldMap, region: '.map .picture-frame' },
};
