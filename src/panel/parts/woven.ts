import type { ComponentChildren } from 'preact';

/** A text with elements in the places of `{0}`, `{1}` … */
export const woven = (text: string, ...parts: readonly ComponentChildren[]): ComponentChildren =>
  text.split(/\{(\d)\}/).map((part, at) => (at % 2 === 0 ? part : parts[Number(part)]));
