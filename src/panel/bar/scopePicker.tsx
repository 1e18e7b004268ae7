import type { JSX } from 'preact';
import type { NameEntry } from '../../core/views/library/libraryNames';
import type { Scope } from '../../core/views/scene/scene';
import { isSameScope } from '../state';
import { t } from '../../core/spoken';

interface ScopePickerProps {
  readonly scope: Scope;
  /** The id of the entity in focus, around which to look. */
  readonly focus: string | undefined;
  /** Of the whole library, for the words. */
  readonly names: readonly NameEntry[];
  readonly onScope: (scope: Scope) => void;
}

/** Chooses what the panel is about: everything, the open document, or one thing and its neighbours. */
export function ScopePicker({ scope, focus, names, onScope }: ScopePickerProps): JSX.Element {
  const around = [scope.type === 'entity' ? scope.id : undefined, focus]
    .filter((id, index, all) => id !== undefined && all.indexOf(id) === index)
    .map((id): Scope => ({ type: 'entity', id: id ?? '' }));
  const scopes: readonly Scope[] = [{ type: 'library' }, { type: 'document' }, ...around];
  return (
    <select
      class="scope-picker"
      aria-label={t('Show')}
      title={t('What this panel is about')}
      value={String(scopes.findIndex((each) => isSameScope(each, scope)))}
      onChange={({ currentTarget }) => {
        const chosen = scopes[Number(currentTarget.value)];
        if (chosen) onScope(chosen);
      }}
    >
      {scopes.map((each, index) => (
        <option key={index} value={String(index)}>
          {scopeText(each, names)}
        </option>
      ))}
    </select>
  );
}

/** What a scope is called. */
export function scopeText(scope: Scope, names: readonly NameEntry[]): string {
  switch (scope.type) {
    case 'library':
      return t('Whole library');
    case 'document':
      return t('This document');
    case 'entity':
      return t('Around {0}', names.find(({ link }) => link.id === scope.id)?.link.name ?? scope.id);
  }
}
