import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { noFilter, withRange, type FilteredScene } from '../../core/views/scene/filterScene';
import type { Scene, SceneFilter } from '../../core/views/scene/scene';
import { SearchField } from '../parts/searchField';
import { DateBrush } from './dateBrush';
import { KindToggles } from './kindToggles';
import { MoreFilters } from './moreFilters';
import { figure, plural, t } from '../../core/spoken';

interface FilterBarProps {
  readonly scene: Scene;
  readonly filtered: FilteredScene;
  readonly filter: SceneFilter;
  readonly onFilter: (filter: SceneFilter) => void;
  /** The arrow down in the text: on to what was found. */
  readonly onDown: () => void;
}

const moreId = 'more-filters';

/** What of the scene is shown: words, dates, kinds, types, grades; and how much that hides. */
export function FilterBar({
  scene,
  filtered,
  filter,
  onFilter,
  onDown,
}: FilterBarProps): JSX.Element {
  const further = filter.types.length + (filter.reliability === undefined ? 0 : 1);
  const [isOpen, setOpen] = useState(further > 0);
  return (
    <>
      <SearchField
        label={t('Filter')}
        text={filter.text}
        onText={(text) => {
          onFilter({ ...filter, text });
        }}
        onDown={onDown}
      />
      <DateBrush
        events={scene.events}
        filter={filter}
        onRange={(range) => {
          onFilter(withRange(filter, range));
        }}
      />
      <button
        type="button"
        class="more"
        aria-expanded={isOpen}
        aria-controls={moreId}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {t('Types and grades')}
        {further > 0 && ` (${further})`}
      </button>
      <KindToggles
        hidden={filter.hiddenKinds}
        found={filtered.found}
        onHidden={(hiddenKinds) => {
          onFilter({ ...filter, hiddenKinds });
        }}
      />
      <Hidden
        count={Object.values(filtered.hidden).reduce((sum, count) => sum + count, 0)}
        all={scene.nodes.length + scene.events.length}
        onClear={() => {
          onFilter(noFilter);
        }}
      />
      {isOpen && (
        <MoreFilters id={moreId} events={scene.events} filter={filter} onFilter={onFilter} />
      )}
    </>
  );
}

interface HiddenProps {
  readonly count: number;
  readonly all: number;
  readonly onClear: () => void;
}

/** How much the filter hides, and the way out of it. */
function Hidden({ count, all, onClear }: HiddenProps): JSX.Element {
  return (
    <p class="hidden-count">
      <span role="status" class="quiet">
        {count > 0 &&
          plural(all, '{1} of {0} entry hidden|{1} of {0} entries hidden', figure(count))}
      </span>
      {count > 0 && (
        <button type="button" class="link" onClick={onClear}>
          {t('Clear filter')}
        </button>
      )}
    </p>
  );
}
