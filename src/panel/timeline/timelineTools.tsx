import type { JSX } from 'preact';
import type { LaneMode } from '../../core/views/timeline/lanesOf';
import { ZoomButtons } from '../picture/zoomButtons';
import { TimelineKey } from './timelineKey';
import './timelineTools.css';
import { say, t, toSay } from '../../core/spoken';

interface TimelineToolsProps {
  readonly mode: LaneMode;
  readonly onMode: (mode: LaneMode) => void;
  readonly spells: boolean;
  readonly onSpells: (spells: boolean) => void;
  /** What of time is in sight, in words. */
  readonly windowText: string;
  /** Events that have no date to stand at, in words; empty where there are none. */
  readonly undatedText: string;
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
  const { mode, onMode, spells, onSpells, windowText, undatedText, onZoom, onWhole } = props;
  return (
    <div class="tools">
      <fieldset class="modes">
        <legend>{t('Lanes by')}</legend>
        {(Object.keys(modes) as LaneMode[]).map((each) => (
          <label key={each} class={each === mode ? 'chosen' : ''}>
            <input
              type="radio"
              class="unseen"
              name="lanes"
              checked={each === mode}
              onChange={() => {
                onMode(each);
              }}
            />
            {say(modes[each])}
          </label>
        ))}
      </fieldset>
      <label class="show-spells">
        <input
          type="checkbox"
          checked={spells}
          onChange={({ currentTarget }) => {
            onSpells(currentTarget.checked);
          }}
        />
        {mode === 'project' ? t('Project dates') : t('Offices')}
      </label>
      <TimelineKey />
      <div class="in-sight">
        <p class="quiet" role="status">
          {windowText}
          {undatedText !== '' && <span class="undated"> · {undatedText}</span>}
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
