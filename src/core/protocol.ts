import type { TextRange } from './dossier/origin';
import type { DocumentView, Finding } from './views/document/documentView';
import type { NameEntry } from './views/library/libraryNames';
import type { MentionSearch } from './views/profile/mentionFiles';
import type { Profile } from './views/profile/profile';
import type { Scene, SceneFilter, Scope } from './views/scene/scene';
import type { SceneFacts } from './views/scene/sceneFacts';

/** The tabs of the summary panel. */
export type Tab = 'overview' | 'timeline' | 'network' | 'map' | 'table' | 'profile';

/** The tabs that are pictures. */
export type PictureName = 'timeline' | 'network' | 'map';

/** What the page shows, drawn for a file. */
export interface DrawnView {
  readonly type: 'drawn';
  /** The number that the extension asked with. */
  readonly request: number;
  readonly filter: SceneFilter;
  /** To be read as drawings before anything is made of them. */
  readonly drawings: readonly unknown[];
  /** What was asked for and could not be drawn. */
  readonly failed: readonly PictureName[];
  readonly png?: Uint8Array;
}

/** From the extension to the panel. */
export type ToPanel =
  | { readonly type: 'loading' }
  /** With each new library: its titles, and every name in it, for whoever looks for a profile. */
  | {
      readonly type: 'library';
      readonly titles: readonly string[];
      readonly names: readonly NameEntry[];
    }
  /** All that is in scope; the page filters it. */
  | {
      readonly type: 'scene';
      readonly scope: Scope;
      readonly scene: Scene;
      readonly facts: SceneFacts;
    }
  /** There is nothing behind the scope: no document is open, or the entity is gone. */
  | { readonly type: 'noScene'; readonly scope: Scope }
  /** What the open document names; sent in its scope. */
  | { readonly type: 'document'; readonly document: DocumentView }
  /** What the checks say of the open document; sent in its scope. */
  | { readonly type: 'findings'; readonly findings: readonly Finding[] }
  | { readonly type: 'profile'; readonly profile: Profile }
  /** The coastline of the map, packed; without a text where it could not be read. */
  | { readonly type: 'coastline'; readonly text?: string }
  /** The entity in focus is not, or no longer, in the library. */
  | { readonly type: 'noProfile'; readonly id: string }
  /** How the search for mentions of something in the open folder stands. */
  | { readonly type: 'mentions'; readonly id: string; readonly search: MentionSearch }
  /** Draw these pictures for a file, and say what else is shown; `front` is the one in front, if any is. */
  | {
      readonly type: 'draw';
      readonly request: number;
      readonly pictures: readonly (PictureName | 'front')[];
      /** True to draw the first of them as PNG, too. */
      readonly png: boolean;
    }
  /** The profile is to follow: the cursor is at a name of this entity. */
  | { readonly type: 'follow'; readonly id: string }
  /** Go to a tab, a scope, or a profile; what `Dossier: Open Profile` sends. */
  | {
      readonly type: 'show';
      readonly tab: Tab;
      readonly focus?: string;
      readonly scope?: Scope;
    };

/** From the panel to the extension. */
export type ToExtension =
  /** The page is there and listens; asks for the scene of its scope, and the profile in focus if any. */
  | { readonly type: 'ready'; readonly scope: Scope; readonly focus?: string }
  | { readonly type: 'scope'; readonly scope: Scope }
  | { readonly type: 'openProfile'; readonly id: string }
  /** The map is opened for the first time. */
  | { readonly type: 'coastline' }
  | { readonly type: 'goToYaml'; readonly id: string }
  | { readonly type: 'revealInTree'; readonly id: string }
  | { readonly type: 'showMentions'; readonly id: string }
  /** Ask what to write of it at the cursor of the document: name, office, figure, citation. */
  | { readonly type: 'insert'; readonly id: string }
  /** Go to a place in the open document, counted from 0. */
  | { readonly type: 'goToLine'; readonly line: number; readonly character: number }
  /** Puts a text on the clipboard. */
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'openLink'; readonly url: string }
  /** Search the open folder for mentions; a search that still runs for another is stopped. */
  | { readonly type: 'findMentions'; readonly id: string }
  | { readonly type: 'stopMentions' }
  /** Somebody wants what is shown as a file. */
  | { readonly type: 'out' }
  | DrawnView
  | { readonly type: 'goToMention'; readonly uri: string; readonly range: TextRange };
