import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { reliabilityWords } from '../../core/dossier/grades';
import type { Reliability } from '../../core/dossier/model';
import { withReliability } from '../../core/views/scene/filterScene';
import type { SceneEvent, SceneFilter } from '../../core/views/scene/scene';
import { codeText, figure, say, t } from '../../core/spoken';

interface MoreFiltersProps {
  readonly id: string;
  readonly events: readonly SceneEvent[];
  readonly filter: SceneFilter;
  readonly onFilter: (filter: SceneFilter) => void;
}

/** The filters that are wanted now and then: types of events, and the least reliable source. */
export function MoreFilters({ id, events, filter, onFilter }: MoreFiltersProps): JSX.Element {
  const { types } = filter;
  const counts = useMemo(() => typesOf(events), [events]);
  return (
    <div id={id} class="more-filters">
      <label class="grade-picker">
        <span class="quiet">{t('Sources')}</span>
        <select
          value={filter.reliability ?? ''}
          onChange={({ currentTarget: { value } }) => {
            onFilter(withReliability(filter, value === '' ? undefined : (value as Reliability)));
          }}
        >
          <option value="">{t('any, or none')}</option>
          {(Object.keys(reliabilityWords) as Reliability[]).map((letter) => (
            <option key={letter} value={letter}>
              {letter === 'A' ? 'A' : t('{0} or better', letter)} · {say(reliabilityWords[letter])}
            </option>
          ))}
        </select>
      </label>
      {counts.length > 0 && (
        <div class="types" role="group" aria-label={t('Types of events to show')}>
          <span class="quiet" aria-hidden="true">
            {t('Types')}
          </span>
          {counts.map(([type, count]) => (
            <button
              key={type}
              type="button"
              class="type"
              aria-pressed={types.includes(type)}
              onClick={() => {
                onFilter({
                  ...filter,
                  types: types.includes(type)
                    ? types.filter((each) => each !== type)
                    : [...types, type],
                });
              }}
            >
              {codeText(type)} <span class="count">{figure(count)}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The types of some events with how many there are of each, the most frequent first. */
function typesOf(events: readonly SceneEvent[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { type } of events) {
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
