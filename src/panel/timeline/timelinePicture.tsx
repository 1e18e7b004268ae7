import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { axisOf } from '../../core/views/timeline/axisOf';
import { isEmptyIn } from '../../core/views/timeline/laneIndex';
import { panned, zoomed, type TimeWindow } from '../../core/views/timeline/timeWindow';
import { Button } from '../parts/button';
import type { PictureProps } from '../picture/picture';
import { Axis } from './axis';
import { ClusterList } from './clusterList';
import { dateLines } from './dateLines';
import { inFocus } from './inFocus';
import { LaneNames } from './laneNames';
import { Plot } from './plot';
import { sceneWords } from './sceneWords';
import { idOf } from './spots';
import { Strip } from './strip';
import { TimelineTip } from './timelineTip';
import { TimelineTools } from './timelineTools';
import { readTimelineView, type LaneChoice } from './timelineView';
import { pictureText } from './timelineWords';
import { useKept } from '../picture/useKept';
import { useLaneInSight } from './useLaneInSight';
import { useMarks } from './useMarks';
import { usePanZoom } from './usePanZoom';
import { scrollStep, useTimelineLayout } from './useTimelineLayout';
import { useTimelineSize } from './useTimelineSize';
import { useWindow } from './useWindow';
import { walk } from './walk';
import { t } from '../../core/spoken';

interface TimelinePictureProps extends PictureProps {
  /** All of the time that the scene has something in. */
  readonly whole: TimeWindow;
}

/** The picture itself: calendar, lanes, the line of all time, and what moves them. */
export function TimelinePicture(props: TimelinePictureProps): JSX.Element {
  const { scene, focus, view, onView, whole } = props;
  const kept = useMemo(() => readTimelineView(view), []);
  const [lanes, setLanes] = useState<LaneChoice>({ mode: kept.mode, spells: kept.spells });
  const time = useWindow(kept.window, scene, whole);
  const { window, chosen } = time;
  useKept(onView, { ...lanes, ...(chosen && { window: chosen }) });

  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const size = useTimelineSize(scroller, body);
  const [scrollTop, setScrollTop] = useState(0);
  const picture = useTimelineLayout(scene, lanes, focus, window, size, scrollTop);
  const { plans, undated, xOf } = picture;
  const isEmpty = isEmptyIn(plans, window);
  const drawn = useRef(scene);
  useEffect(() => {
    // Another scope or filter may have nothing where the last one had much.
    if (drawn.current !== scene && isEmpty) time.set(undefined);
    drawn.current = scene;
  }, [scene]);

  const marks = useMarks(picture, time);
  const { current, ringed, tipped, listed } = marks;
  useLaneInSight(scroller, ringed, size);
  const goTo = (next: TimeWindow): void => {
    marks.unpoint();
    time.set(next);
  };
  usePanZoom(plot, scroller, {
    onZoom: (factor, x) => {
      goTo(zoomed(window, factor, size.width > 0 ? x / size.width : 0.5, whole));
    },
    onPan: (pixels) => {
      goTo(panned(window, pixels / picture.frame.scale, whole));
    },
  });
  const showWhole = (): void => {
    time.glideTo(whole);
  };

  const words = useMemo(() => sceneWords(scene), [scene]);
  const isFocus = useMemo(() => inFocus(scene.events, focus), [scene, focus]);
  const names = useMemo(() => <LaneNames plans={plans} focus={focus} />, [plans, focus]);
  const axis = useMemo(() => axisOf(window, Math.max(1, size.width)), [window, size.width]);
  const lines = dateLines(scene, xOf, size.width, size.measure);
  const description = useId();

  return (
    <section class="timeline" aria-label={t('Timeline')}>
      <h1 class="unseen">{t('Timeline')}</h1>
      <p id={description} class="unseen">
        {pictureText(scene, picture.lanes, undated)}
      </p>
      <TimelineTools
        lanes={lanes}
        onLanes={(next) => {
          setLanes(next);
          if (next.mode !== lanes.mode) marks.forget();
        }}
        window={window}
        undated={undated}
        onZoom={(by) => {
          const step = walk({ type: 'zoom', by }, picture, undefined, time.aim(), whole);
          if (step.window) time.glideTo(step.window);
        }}
        onWhole={showWhole}
      />
      <div class="frame">
        <div
          ref={scroller}
          class="scroll"
          data-scroll
          onScroll={({ currentTarget }) => {
            marks.unpoint();
            setScrollTop(Math.floor(currentTarget.scrollTop / scrollStep) * scrollStep);
          }}
        >
          <div class="head" style={{ height: `${size.axis}px`, paddingLeft: `${size.gutter}px` }}>
            <Axis axis={axis} lines={lines} size={size} xOf={xOf} />
          </div>
          <div
            ref={body}
            class="body"
            style={{
              height: `${picture.height}px`,
              gridTemplateColumns: `${size.gutter}px minmax(0, 1fr)`,
            }}
          >
            {names}
            <div
              ref={plot}
              class="marks"
              role="listbox"
              tabIndex={0}
              data-land
              aria-label={t('Events in order of date')}
              aria-describedby={description}
              aria-activedescendant={current && idOf(current)}
              {...marks.listeners}
            >
              <Plot
                picture={picture}
                size={size}
                axis={axis}
                lines={lines}
                current={current}
                ringed={ringed}
                isFocus={isFocus}
                labelOf={words.labelOf}
              />
            </div>
          </div>
        </div>
        {isEmpty && (
          <p class="nothing">
            {t('Nothing is known of this time.')}{' '}
            <Button onClick={showWhole}>{t('Show the whole')}</Button>
          </p>
        )}
        {tipped && (
          <TimelineTip
            mark={tipped}
            size={size}
            left={picture.left}
            scrolled={scroller.current?.scrollTop ?? 0}
            words={words}
          />
        )}
        {listed && (
          <ClusterList
            cluster={listed}
            eventOf={words.eventOf}
            onClose={() => {
              marks.closeList();
              plot.current?.focus();
            }}
          />
        )}
      </div>
      <div class="foot" style={{ paddingLeft: `${size.gutter}px` }}>
        <Strip
          lanes={picture.lanes}
          whole={whole}
          window={window}
          width={size.width}
          onWindow={goTo}
        />
      </div>
    </section>
  );
}
