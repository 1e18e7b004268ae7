import type { JSX } from 'preact';
import type { Graph, NetworkMode } from '../../core/views/network/graph';
import { weightsOf } from '../../core/views/network/threshold';
import { SearchField } from '../parts/searchField';
import type { NetworkView } from './networkView';
import { figure, plural, say, t, toSay } from '../../core/spoken';

interface NetworkControlsProps {
  readonly view: NetworkView;
  readonly graph: Graph;
  readonly least: number;
  /** How many lines are shown. */
  readonly shown: number;
  /** How many things the search found; undefined where it asks for nothing. */
  readonly found: number | undefined;
  readonly onView: (view: NetworkView) => void;
}

const modes: Readonly<Record<NetworkMode, string>> = {
  all: toSay('Actors, projects, events'),
  actors: toSay('Actors by shared events'),
};

/** What the network shows: of what, how strong a tie at least, and where something is. */
export function NetworkControls(props: NetworkControlsProps): JSX.Element {
  const { view, graph, least, shown, found, onView } = props;
  const weights = weightsOf(graph.edges);
  const at = Math.max(
    0,
    weights.findIndex((weight) => weight >= least),
  );
  return (
    <div class="picture-controls">
      <fieldset class="switch">
        <legend class="unseen">{t('What is tied together')}</legend>
        {(Object.keys(modes) as NetworkMode[]).map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="network-mode"
              checked={view.mode === mode}
              onChange={() => {
                // Another network has other ties and lies elsewhere.
                onView({ ...view, mode, least: undefined, viewport: undefined });
              }}
            />
            <span>{say(modes[mode])}</span>
          </label>
        ))}
      </fieldset>
      <div class="find">
        <SearchField
          label={t('Find in the network')}
          text={view.find}
          onText={(find) => {
            onView({ ...view, chosen: undefined, find });
          }}
          onDown={() => {
            document.querySelector<SVGElement>('.network-picture .node:not(.dim)')?.focus();
          }}
        />
        <span class="quiet" role="status">
          {found !== undefined &&
            (found === 0 ? t('Nothing has that name.') : t('{0} found', figure(found)))}
        </span>
      </div>
      {weights.length > 1 && (
        <label class="threshold">
          <span>{t('Lines of {0} or more', plural(weights[at] ?? 1, '{0} tie|{0} ties'))}</span>
          <input
            type="range"
            min={0}
            max={weights.length - 1}
            value={at}
            aria-valuetext={t('{0} or more', plural(weights[at] ?? 1, '{0} tie|{0} ties'))}
            onInput={(event) => {
              onView({ ...view, least: weights[Number(event.currentTarget.value)] ?? 1 });
            }}
          />
          <span class="quiet" role="status">
            {shown < graph.edges.length
              ? t(
                  '{0} of {1} hidden',
                  figure(graph.edges.length - shown),
                  figure(graph.edges.length),
                )
              : t('none hidden')}
          </span>
        </label>
      )}
    </div>
  );
}
