import type { ComponentChildren, JSX } from 'preact';
import type { Scope } from '../core/views/scene/scene';

/** What the page says until the library, or what was asked of it, is there. */
export function Reading(): JSX.Element {
  return (
    <div class="page empty" role="status">
      <p>Reading the dossiers…</p>
    </div>
  );
}

/** What the page says where no dossier is loaded. */
export function NothingLoaded(): JSX.Element {
  return (
    <Empty title="No dossier is loaded">
      <p>
        Put a file whose name ends in <code>.dossier.yaml</code> into the open folder. What it holds
        appears here as soon as it is saved.
      </p>
    </Empty>
  );
}

/** What the page says where the filter hides everything. */
export function NothingFound({ onClear }: { onClear: () => void }): JSX.Element {
  return (
    <Empty title="The filter hides everything">
      <p>Nothing here has all that it asks for.</p>
      <Button onClick={onClear}>Clear the filter</Button>
    </Empty>
  );
}

interface NothingInScopeProps {
  readonly scope: Scope;
  readonly onLibrary: () => void;
}

/** What the page says where there is nothing behind its scope. */
export function NothingInScope({ scope, onLibrary }: NothingInScopeProps): JSX.Element {
  const [title, text] = wordsFor(scope);
  return (
    <Empty title={title}>
      <p>
        <bdi>{text}</bdi>
      </p>
      {scope.type !== 'library' && <Button onClick={onLibrary}>Show the whole library</Button>}
    </Empty>
  );
}

function wordsFor(scope: Scope): readonly [title: string, text: string] {
  switch (scope.type) {
    case 'document':
      return [
        'No note is open',
        'Open a note and click into it: what it names is shown here while you write.',
      ];
    case 'entity':
      return [
        'Nothing to show around it',
        `Nothing in the library has the id “${scope.id}” any more, or nothing is tied to it.`,
      ];
    case 'library':
      return [
        'Only sources are loaded',
        'The dossiers name no actors, events, projects or places yet.',
      ];
  }
}

function Empty({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="page empty">
      <h1 tabIndex={-1} data-land>
        {title}
      </h1>
      {children}
    </div>
  );
}

function Button({
  onClick,
  children,
}: {
  onClick: () => void;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <p>
      <button type="button" class="button" onClick={onClick}>
        {children}
      </button>
    </p>
  );
}
