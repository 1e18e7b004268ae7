import { lineOf } from './oneLine';

/**
 * Text from a dossier as Markdown for the writer's own document: it shows exactly that text, and no
 * more is escaped than has to be, so that the source stays readable. `atStart` says that it begins a
 * line, where a number or a dash would begin a list. Cards use `escapeMarkdown`.
 */
export function proseMarkdown(text: string, atStart = false): string {
  const inline = lineOf(text)
    .replace(/[\\`*_[\]<~^|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    // Not before a digit: an amount of dollars begins no formula that could end.
    .replace(/\$(?!\d)/g, '\\$')
    // Pandoc's citations, and the addresses that GitHub makes links of.
    .replace(/(?<![\p{L}\p{N}])@(?=\S)|(?<=\bwww)\.|(?<=\bhttps?):|(?<=\S)@(?=\S)/giu, '\\$&');
  if (!atStart) return inline;
  return inline.replace(/^(\s*)([#+=:>-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}
