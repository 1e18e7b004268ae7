import type { TextRange } from './dossier/origin';
import type { MentionSearch } from './views/mentionFiles';
import type { Profile } from './views/profile';
import type { Summary } from './views/summary';

/** The tabs of the summary panel. */
export type Tab = 'overview' | 'events' | 'profile';

/** What the panel shows; kept in the page's own state, so that it survives a reload. */
export interface PanelState {
  readonly tab: Tab;
  /** The id of the entity in the profile. */
  readonly focus?: string;
  readonly filter: string;
}

/** From the extension to the panel. */
export type ToPanel =
  | { readonly type: 'loading' }
  | { readonly type: 'summary'; readonly summary: Summary }
  | { readonly type: 'profile'; readonly profile: Profile }
  /** The entity in focus is not, or no longer, in the library. */
  | { readonly type: 'noProfile'; readonly id: string }
  /** How the search for mentions of something in the open folder stands. */
  | { readonly type: 'mentions'; readonly id: string; readonly search: MentionSearch }
  /** Go to a tab, or to a profile; what `Dossier: Open Profile` sends. */
  | { readonly type: 'show'; readonly tab: Tab; readonly focus?: string };

/** From the panel to the extension. */
export type ToExtension =
  /** The page is there and listens; asks for the summary, and the profile in its state if any. */
  | { readonly type: 'ready'; readonly focus?: string }
  | { readonly type: 'openProfile'; readonly id: string }
  | { readonly type: 'goToYaml'; readonly id: string }
  | { readonly type: 'revealInTree'; readonly id: string }
  | { readonly type: 'openLink'; readonly url: string }
  /** Search the open folder for mentions; a search that still runs for another is stopped. */
  | { readonly type: 'findMentions'; readonly id: string }
  | { readonly type: 'stopMentions' }
  | { readonly type: 'goToMention'; readonly uri: string; readonly range: TextRange };
