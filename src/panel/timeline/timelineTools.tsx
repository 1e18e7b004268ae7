import type { JSX } from 'preact';
import type { LaneMode } from '../../core/views/timeline/lanesOf';
import type { TimeWindow } from '../../core/views/timeline/timeWindow';
import { ZoomButtons } from '../picture/zoomButtons';
import { TimelineKey } from './timelineKey';
import type { LaneChoice } from './timelineView';
import { windowText } from './timelineWords';
import './timelineTools.css';
import { plural, say, t, toSay } from '../../core/spoken';

interface TimelineToolsProps {
  readonly lanes: LaneChoice;
  readonly onLanes: (lanes: LaneChoice) => void;
  /** What of time is in sight. */
  readonly window: TimeWindow;
  /** How many events have no date to stand at. */
  readonly undated: number;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onWhole: () => void;
}

const modes: Readonly<Record<LaneMode, string>> = {
  type: toSay('Kind'),
  actor: toSay('Actor'),
  project: toSay('Project'),
};

/** What stands above a timeline: what its lanes are, what is in sight, and how to get closer. */
export function TimelineTools(props: TimelineToolsProps): JSX.Element {
  const { lanes, onLanes, window, undated, onZoom, onWhole } = props;
  return (
    <div class="tools">
      <fieldset class="modes">
        <legend>{t('Lanes by')}</legend>
        {(Object.keys(modes) as LaneMode[]).map((each) => (
          <label key={each} class={each === lanes.mode ? 'chosen' : ''}>
            <input
              type="radio"
              class="unseen"
              name="lanes"
              checked={each === lanes.mode}
              onChange={() => {
                onLanes({ ...lanes, mode: each });
              }}
            />
            {say(modes[each])}
          </label>
        ))}
      </fieldset>
      <label class="show-spells">
        <input
          type="checkbox"
          checked={lanes.spells}
          onChange={({ currentTarget }) => {
            onLanes({ ...lanes, spells: currentTarget.checked });
          }}
        />
        {lanes.mode === 'project' ? t('Project dates') : t('Offices')}
      </label>
      <TimelineKey />
      <div class="in-sight">
        <p class="quiet" role="status">
          {windowText(window)}
          {undated > 0 && (
            <span class="undated">
              {' '}
              · {plural(undated, '{0} event undated|{0} events undated')}
            </span>
          )}
        </p>
        <ZoomButtons
          onIn={() => {
            onZoom(1);
          }}
          onOut={() => {
            onZoom(-1);
          }}
          onFit={onWhole}
        />
      </div>
    </div>
  );
}
