import type { Source } from '../../dossier/model';
import type { Part } from './citedPart';
import type { TitleStyle } from './citedTitle';

/** How the sources of one CSL type are cited. */
export interface Form {
  readonly title: TitleStyle;
  /** What stands first in a bibliography where no author is named; the title where this is absent. */
  readonly unsigned?: 'editor' | 'paper' | 'site';
  /** What follows the title. */
  readonly parts: (source: Source) => readonly Part[];
  /** Pages of a journal follow its year after a colon; elsewhere a comma is between them. */
  readonly isJournal?: boolean;
  /** Cited by the work that it is an entry of, then “s.v.” and the title (CMOS 17, 14.233). */
  readonly isEntry?: boolean;
  /** Law is cited in one way everywhere (CMOS 17, 14.269). */
  readonly isLegal?: boolean;
}
