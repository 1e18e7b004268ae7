import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SceneEvent } from '../../core/views/scene/scene';
import type { Cluster } from '../../core/views/timeline/placed';
import { EntityName } from '../parts/links';
import { clusterText } from './timelineWords';
import './clusterList.css';
import { figure, t } from '../../core/spoken';

interface ClusterListProps {
  readonly cluster: Cluster;
  readonly eventOf: (id: string) => SceneEvent | undefined;
  readonly onClose: () => void;
}

const mostListed = 200;

/** The events of a cluster that no zoom would part, one below the other. */
export function ClusterList({ cluster, eventOf, onClose }: ClusterListProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('a, button')?.focus();
  }, [cluster]);
  const members = cluster.members();
  return (
    <div
      ref={list}
      class="cluster-list"
      role="dialog"
      aria-label={clusterText(cluster)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget)) onClose();
      }}
    >
      <p>
        {clusterText(cluster)}{' '}
        <button
          type="button"
          class="icon"
          aria-label={t('Close')}
          title={t('Close (Esc)')}
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </p>
      <ul>
        {members.slice(0, mostListed).map(({ id, label, dateText }) => (
          <li key={`${id} ${label}`}>
            <span class="quiet">{eventOf(id)?.dateText ?? dateText}</span>{' '}
            <EntityName link={{ id, name: label }} />
          </li>
        ))}
      </ul>
      {members.length > mostListed && (
        <p class="quiet">
          {t(
            'and {0} more, which a filter or the table shows',
            figure(members.length - mostListed),
          )}
        </p>
      )}
    </div>
  );
}
