import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What a reader can do from anywhere on the page. */
export interface Actions {
  /** Opens a profile. */
  readonly open: (id: string) => void;
  /** Opens an http(s) address outside. */
  readonly openLink: (url: string) => void;
  readonly goToYaml: (id: string) => void;
  readonly revealInTree: (id: string) => void;
  /** Asks what to write of it at the cursor of the document: its name, its office, a figure … */
  readonly insert: (id: string) => void;
  /** Lists where the documents of the folder name it. */
  readonly showMentions: (id: string) => void;
  /** Shows it and its neighbours, in place of what is shown. */
  readonly showAround: (id: string) => void;
  /** Goes to a place in the open document, counted from 0. */
  readonly goToLine: (line: number, character: number) => void;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => void;
}

/** Hands the actions down to every link on the page. */
export const ActionsContext = createContext<Actions | undefined>(undefined);

/** The actions of the page that this component is in. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('This component stands outside of App.');
  return actions;
}
