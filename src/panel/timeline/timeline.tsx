import type { JSX } from 'preact';
import { timeOf } from '../../core/views/timeline/timeWindow';
import { useMemo } from 'preact/hooks';
import type { PictureProps } from '../picture/picture';
import { TimelinePicture } from './timelinePicture';
import './timeline.css';
import { t } from '../../core/spoken';

/** Events on a line of time, in lanes; offices and projects as bars behind them. */
export function Timeline(props: PictureProps): JSX.Element {
  const { scene } = props;
  const whole = useMemo(() => timeOf(scene), [scene]);
  if (whole) return <TimelinePicture {...props} whole={whole} />;
  return (
    <div class="page empty">
      <h1 class="unseen">{t('Timeline')}</h1>
      <p>
        {scene.events.length > 0
          ? t('None of these events has a date to stand at. The table lists them.')
          : t('There are no events here. A wider scope or filter may have some.')}
      </p>
    </div>
  );
}
