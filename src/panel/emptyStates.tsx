import type { ComponentChildren, JSX } from 'preact';
import type { Scope } from '../core/views/scene/scene';
import { t } from '../core/spoken';
import { Button } from './parts/button';
import { woven } from './parts/woven';

/** What the page says until the library, or what was asked of it, is there. */
export function Reading(): JSX.Element {
  return (
    <div class="page empty" role="status">
      <p>{t('Reading the dossiers…')}</p>
    </div>
  );
}

/** What the page says where no dossier is loaded. */
export function NothingLoaded(): JSX.Element {
  return (
    <Empty title={t('No dossier is loaded')}>
      <p>
        {woven(
          t(
            'Put a file whose name ends in {0} into the open folder. What it holds appears here as soon as it is saved.',
          ),
          <code>.dossier.yaml</code>,
        )}
      </p>
    </Empty>
  );
}

/** What the page says where the filter hides everything. */
export function NothingFound({ onClear }: { onClear: () => void }): JSX.Element {
  return (
    <Empty title={t('The filter hides everything')}>
      <p>{t('Nothing here has all that it asks for.')}</p>
      <WayOn onClick={onClear}>{t('Clear the filter')}</WayOn>
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
      {scope.type !== 'library' && <WayOn onClick={onLibrary}>{t('Show the whole library')}</WayOn>}
    </Empty>
  );
}

function wordsFor(scope: Scope): readonly [title: string, text: string] {
  switch (scope.type) {
    case 'document':
      return [
        t('No note is open'),
        t('Open a note and click into it: what it names is shown here while you write.'),
      ];
    case 'entity':
      return [
        t('Nothing to show around it'),
        t('Nothing in the library has the id “{0}” any more, or nothing is tied to it.', scope.id),
      ];
    case 'library':
      return [
        t('Only sources are loaded'),
        t('The dossiers name no actors, events, projects or places yet.'),
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

function WayOn({
  onClick,
  children,
}: {
  onClick: () => void;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <p>
      <Button onClick={onClick}>{children}</Button>
    </p>
  );
}
