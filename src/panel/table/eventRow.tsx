import type { JSX } from 'preact';
import type { EntityLink, EventLine } from '../../core/views/lines';
import { EntityName, EntityNames } from '../parts/links';
import type { RowPlace } from './virtualTable';
import { t } from '../../core/spoken';
import { kindNoun } from '../../core/views/kindNames';

const mostNames = 6;

interface EventRowProps {
  readonly event: EventLine;
  readonly place: RowPlace;
}

/** One event: when, what, who, where, about what, on how many sources. */
export function EventRow({ event, place }: EventRowProps): JSX.Element {
  const { link, dateText, typeText, summary, actors, places, about, sources } = event;
  const tabIndex = place.isStop ? 0 : -1;
  return (
    <tr role="row" aria-rowindex={place.line} data-row={place.index}>
      <td role="cell" class="date">
        {dateText}
        {typeText !== '' && <span class="quiet type">{typeText}</span>}
      </td>
      <th role="rowheader" scope="row" class="what">
        <EntityName link={link} tabIndex={tabIndex} stop={place.isStop} />
        {summary !== undefined && (
          <p class="quiet">
            <bdi>{summary}</bdi>
          </p>
        )}
      </th>
      <NamesCell label={t('Who')} links={actors} tabIndex={tabIndex} />
      <NamesCell label={t('Where')} links={places} tabIndex={tabIndex} />
      <NamesCell label={t('About')} links={about} tabIndex={tabIndex} />
      <td role="cell" class="sources">
        {sources > 0 ? sources : <span class="quiet">{t('none')}</span>}
        <span class="narrow"> {kindNoun('source', sources)}</span>
      </td>
    </tr>
  );
}

interface NamesCellProps {
  readonly label: string;
  readonly links: readonly EntityLink[];
  readonly tabIndex: 0 | -1;
}

function NamesCell({ label, links, tabIndex }: NamesCellProps): JSX.Element {
  return (
    <td role="cell" class={links.length === 0 ? 'none' : ''}>
      {/* Where there is no room for columns, each cell says what it is. */}
      <span class="narrow quiet" aria-hidden="true">
        {label}{' '}
      </span>
      <EntityNames links={links} tabIndex={tabIndex} most={mostNames} />
    </td>
  );
}
