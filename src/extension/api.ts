import type { Library } from '../core/dossier/library';
import { findMentions } from '../core/mentions/findMentions';
import { descriptionOf } from '../core/views/descriptionOf';
import { asofWithoutDocument } from './documents/asof';
import type { OpenMentions } from './documents/openMentions';
import type { LibraryStore } from './libraryStore';

/**
 * What the extension offers to other extensions, as the exports of `policy-dossier.dossier`.
 * Within one version, members are added and never changed or taken away.
 */
export interface DossierApi {
  readonly version: 1;
  /** All that is loaded, as it is now; loads it at the first call. A later change makes a new one. */
  library(): Promise<Library>;
  /** Finds what a text names. Offsets are UTF-16 and cover exactly the name. */
  findMentions(text: string, options?: FindOptions): Promise<readonly FoundMention[]>;
}

/** How a text is to be read. */
export interface FindOptions {
  /** The VS Code language of the text, which tells prose from code: `markdown` where none is given. */
  readonly languageId?: string;
  /** The EDTF date that offices are given for: that of the dossier where none is given. */
  readonly asOf?: string;
}

/** One name found in a text. */
export interface FoundMention {
  readonly start: number;
  readonly end: number;
  /** The id of what it stands for; absent where the text leaves several possible. */
  readonly id?: string;
  /** The ids of all that it can stand for, the likeliest first. */
  readonly candidates: readonly string[];
  /** What that is in a few words, for a person the office at the date; empty where nothing is known. */
  readonly description: string;
}

/** The API over the library as it stands whenever it is called. */
export function createApi(store: LibraryStore, mentions: OpenMentions): DossierApi {
  return {
    version: 1,
    library: () => store.load(),
    async findMentions(text, { languageId = 'markdown', asOf } = {}) {
      const library = await store.load();
      const date = asOf ?? asofWithoutDocument(library).date;
      const found = findMentions(text, mentions.lexiconOf(library), { languageId });
      return found.map(({ start, end, entity: id, candidates }) => {
        const entity = id === undefined ? undefined : library.get(id);
        return {
          start,
          end,
          ...(id !== undefined && { id }),
          candidates: [...new Set(candidates.map((name) => name.entity))],
          description: entity ? descriptionOf(entity, library, date) : '',
        };
      });
    },
  };
}
