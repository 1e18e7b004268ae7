import type { JSX } from 'preact';
import type { PictureProps } from '../picture';
export function WorldMap(_: PictureProps): JSX.Element {
  return <p class="empty">…</p>;
}
