import type { Library } from '../dossier/library';
import { fold } from '../views/fold';
import { figureLines } from '../views/figureLines';
import { findNamed } from './findNamed';
import type { ToolInput } from './toolInput';
import { figureTexts } from './toolLines';

/** Answers `dossier_figures`: every value that was stated, disputes as disputes. */
export function figuresTool(input: ToolInput, library: Library): readonly string[] {
  const named = findNamed(library, input.text('of') ?? '');
  if ('lines' in named) return named.lines;
  const { name, id, claims } = named.entity;
  const what = input.text('what');
  const all = figureLines(claims, library);
  const wanted =
    what === undefined ? all : all.filter((figure) => fold(figure.what).includes(fold(what)));
  if (wanted.length === 0) {
    const known = all.map((figure) => figure.what);
    return [
      what === undefined
        ? `Figures of ${name} are not in the dossier.`
        : `“${what}” of ${name} is not in the dossier.`,
      ...(known.length === 0 ? [] : [`It has: ${known.join(', ')}.`]),
    ];
  }
  return [`Figures of ${name} [id: ${id}]`, ...wanted.flatMap(figureTexts)];
}
