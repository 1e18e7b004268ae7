import type { Library } from '../../dossier/library';
import type { Edtf } from '../../dossier/model';
import type { LineMention } from '../../mentions/documentMentions';
import { documentOutline } from './documentOutline';
import type { EntityLink } from '../lines';
import { notMentioned, type NotMentioned } from './notMentioned';
import type { ScopeIds } from '../scene/scopeIds';

/** What a document names, and what it might have named. */
export interface DocumentView {
  /** What the document is called: the name of its file. */
  readonly name: string;
  /** In the order of first mention. */
  readonly named: readonly NamedThing[];
  readonly notMentioned: readonly NotMentioned[];
}

/** One thing that a document names, or one text that several could stand behind. */
export interface NamedThing {
  /** Who or what it can be: one, or several where the document leaves it open. */
  readonly links: readonly EntityLink[];
  readonly label: string;
  readonly description: string;
  readonly disputed: boolean;
  readonly mentions: number;
  /** Where it is named first, counted from 0. */
  readonly line: number;
  readonly character: number;
}

/** What the checks say of one line of a document. */
export interface Finding {
  /** Counted from 0. */
  readonly line: number;
  readonly character: number;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
}

/** The view of a document with what it puts in scope. */
export function documentView(
  name: string,
  mentions: readonly LineMention[],
  library: Library,
  scope: ScopeIds,
  asof: Edtf,
): DocumentView {
  const { entries } = documentOutline(mentions, library, asof);
  const named = new Set(entries.flatMap(({ links }) => links.map(({ id }) => id)));
  return {
    name,
    named: entries.map(({ links, label, description, disputed, mentions: all }) => ({
      links,
      label,
      description,
      disputed,
      mentions: all.length,
      line: all[0]?.line ?? 0,
      character: all[0]?.start ?? 0,
    })),
    notMentioned: notMentioned(library, scope, named),
  };
}
