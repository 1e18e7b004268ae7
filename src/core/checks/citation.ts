import type { Library } from '../dossier/library';
import { nearest } from '../dossier/nearest';
import type { Passage } from './passage';
import type { Remark } from './finding';
import { relatedEntry } from './recordWords';
import { t } from '../spoken';
import { lazily } from '../lazily';

/** What a text says of its sources before it begins. */
export interface CitationContext {
  readonly library: Library;
  /** Whether it names a bibliography of its own, whose keys nobody here knows. */
  readonly hasBibliography: boolean;
}

const bracket = /\[(?<inside>[^[\]\n]*@[^[\]]*)\]/g;
const key = lazily(
  () => /(?<=^|[\s;[(-])@\{?(?<key>[\p{L}\d_][\p{L}\d_:.#$%&+?~/-]*[\p{L}\d_]|[\p{L}\d_])\}?/gu,
);
/** Keys by which pandoc's filters refer to what the text itself numbers. */
const ownReference = /^(?:fig|tbl|tab|eq|eqn|sec|lst|thm|lem|cor|def|exm|apx)[:-]/;

/** Keys in brackets (`[@key]`) that no source of the library has. */
export function checkCitationKeys(
  passage: Pick<Passage, 'raw'>,
  isProse: (offset: number) => boolean,
  { library, hasBibliography }: CitationContext,
): readonly (Omit<Remark, 'start' | 'end'> & {
  readonly rawStart: number;
  readonly rawEnd: number;
})[] {
  const { raw } = passage;
  if (!raw.includes('@')) return [];
  return [...raw.matchAll(bracket)].flatMap((found) => {
    // The bracket itself stays where markup is blanked out, unless it stands in code.
    if (!isProse(found.index)) return [];
    const inside = found.groups?.['inside'] ?? '';
    return [...inside.matchAll(key())].flatMap((each) => {
      const id = each.groups?.['key'] ?? '';
      if (library.source(id) || ownReference.test(id)) return [];
      const advice = nearestKey(id, library);
      if (hasBibliography && advice === undefined) return [];
      const rawStart = found.index + 1 + each.index;
      const rawEnd = rawStart + each[0].length;
      const source = advice === undefined ? undefined : library.source(advice);
      return [
        {
          check: 'citation' as const,
          severity: 'warning' as const,
          rawStart,
          rawEnd,
          message:
            advice === undefined
              ? t('No source has the key “{0}”.', id)
              : t('No source has the key “{0}”. Did you mean “{1}”?', id, advice),
          related: source ? relatedEntry(source) : [],
          fixes:
            advice === undefined
              ? []
              : [
                  {
                    title: t('Write “{0}”', `@${advice}`),
                    edits: [{ start: rawStart, end: rawEnd, newText: `@${advice}` }],
                  },
                ],
        },
      ];
    });
  });
}

function nearestKey(id: string, library: Library): string | undefined {
  const ids = library.ofKind('source').map((source) => source.id);
  return nearest(
    id,
    ids.filter((each) => Math.abs(each.length - id.length) <= 2),
  );
}

/** Whether a document names a bibliography of its own in its head. */
export const namesBibliography = (head: string): boolean =>
  /^\uFEFF?---[ \t]*\r?\n(?:(?!---|\.\.\.).*\r?\n)*?bibliography[ \t]*:/.test(head);
