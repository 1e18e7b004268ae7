import type { JSX } from 'preact';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { axisOf } from '../../core/views/timeline/axisOf';
import { isEmptyIn } from '../../core/views/timeline/laneIndex';
import type { Cluster } from '../../core/views/timeline/placed';
import {
  firstWindow,
  held,
  panned,
  zoomed,
  type TimeWindow,
} from '../../core/views/timeline/timeWindow';
import { useActions } from '../actions';
import type { PictureProps } from '../picture/picture';
import { Axis } from './axis';
import { ClusterList } from './clusterList';
import { dateLines } from './dateLines';
import { LaneNames } from './laneNames';
import { boxOf } from './markBox';
import { Plot } from './plot';
import { idOf, markOf, spotOf, type Marked, type Spot } from './spots';
import { Strip } from './strip';
import { keyStep } from './timelineKeys';
import { TimelineTip } from './timelineTip';
import { TimelineTools } from './timelineTools';
import { readTimelineView } from './timelineView';
import { involved, labeller, pictureText, windowText } from './timelineWords';
import { useKept } from './useKept';
import { usePanZoom } from './usePanZoom';
import { scrollStep, useTimelineLayout } from './useTimelineLayout';
import { useTimelineSize } from './useTimelineSize';
import { useWindow } from './useWindow';
import { firstInSight, walk, windowInto } from './walk';
import { plural, t } from '../../core/spoken';

interface TimelinePictureProps extends PictureProps {
  /** All of the time that the scene has something in. */
  readonly whole: TimeWindow;
}

/** The picture itself: calendar, lanes, the line of all time, and what moves them. */
export function TimelinePicture(props: TimelinePictureProps): JSX.Element {
  const { scene, focus, view, onView, whole } = props;
  const { open } = useActions();
  const kept = useMemo(() => readTimelineView(view), []);
  const [{ mode, spells }, setLanes] = useState({ mode: kept.mode, spells: kept.spells });
  const { window: chosen, aim, set, glideTo } = useWindow(kept.window);
  useKept(onView, { mode, spells, ...(chosen && { window: chosen }) });

  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const size = useTimelineSize(scroller, body);
  const first = useMemo(() => firstWindow(scene, whole), [scene, whole]);
  const window = chosen ? held(chosen, whole) : first;
  const [scrollTop, setScrollTop] = useState(0);
  const picture = useTimelineLayout(scene, { mode, spells }, focus, window, size, scrollTop);
  const { marks, plans, frame, left, xOf } = picture;

  const drawn = useRef(scene);
  useEffect(() => {
    // Another scope or filter may have nothing where the last one had much.
    if (drawn.current !== scene && isEmptyIn(plans, window)) set(undefined);
    drawn.current = scene;
  }, [scene]);

  const [current, setCurrent] = useState<Spot | undefined>();
  const [hovered, setHovered] = useState<Spot | undefined>();
  const [byKeys, setByKeys] = useState(false);
  const [listed, setListed] = useState<Cluster | undefined>();

  const events = useMemo(
    () => new Map(scene.events.map((event) => [event.link.id, event])),
    [scene],
  );
  const nodeNames = useMemo(
    () => new Map(scene.nodes.map(({ link }) => [link.id, link.name])),
    [scene],
  );
  const nameOf = useCallback((id: string) => nodeNames.get(id), [nodeNames]);
  const eventOf = useCallback((id: string) => events.get(id), [events]);
  const labelOf = useMemo(() => labeller(eventOf, nameOf), [eventOf, nameOf]);
  const focused = useMemo(() => involved(scene.events, focus), [scene, focus]);
  const isFocus = useCallback((id: string) => focused.has(id), [focused]);

  const go = (next: TimeWindow): void => {
    setHovered(undefined);
    set(next);
  };
  usePanZoom(plot, scroller, {
    onZoom: (factor, x) => {
      go(zoomed(window, factor, size.width > 0 ? x / size.width : 0.5, whole));
    },
    onPan: (pixels) => {
      go(panned(window, pixels / frame.scale, whole));
    },
  });

  const openMark = (mark: Marked): void => {
    const { placed } = mark;
    if (placed.type === 'item') {
      open(placed.item.id);
      return;
    }
    const into = windowInto(placed, window, whole);
    setCurrent(spotOf(mark));
    if (into) glideTo(into, window);
    else setListed(placed);
  };
  const markAt = (target: EventTarget | null): Marked | undefined => {
    const element =
      target instanceof Element ? target.closest<SVGElement>('[role=option], [data-mark]') : null;
    const id = element?.dataset['mark'] ?? element?.id;
    return id === undefined ? undefined : marks.find((mark) => idOf(mark) === id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = keyStep(event);
    if (!step) return;
    const mark = current && markOf(current, marks);
    if (step.type === 'leave' && !hovered && !byKeys) return;
    event.preventDefault();
    setHovered(undefined);
    setByKeys(step.type !== 'leave');
    if (step.type === 'open') {
      if (mark) openMark(mark);
      return;
    }
    const { spot, window: next } = walk(step, picture, current, aim() ?? window, whole);
    if (spot) setCurrent(spot);
    if (next && next !== window) glideTo(next, window);
  };

  const marked = current && markOf(current, marks);
  const ringed = byKeys ? marked : undefined;
  useEffect(() => {
    // The lane that the keyboard goes to may be above or below what is seen.
    const { current: element } = scroller;
    const box = ringed && boxOf(ringed, size);
    if (!element || !box) return;
    const room = element.clientHeight - size.axis;
    if (box.y < element.scrollTop) element.scrollTop = box.y - size.pad;
    else if (box.y + box.height > element.scrollTop + room)
      element.scrollTop = box.y + box.height - room + size.pad;
  }, [ringed, size]);

  const names = useMemo(() => <LaneNames plans={plans} focus={focus} />, [plans, focus]);
  const axis = useMemo(() => axisOf(window, Math.max(1, size.width)), [window, size.width]);
  const lines = dateLines(scene, xOf, size.width, size.measure);
  const tipped = listed ? undefined : ((hovered && markOf(hovered, marks)) ?? ringed);
  const box = tipped && boxOf(tipped, size);
  const scrolled = scroller.current?.scrollTop ?? 0;
  const description = useId();

  return (
    <section class="timeline" aria-label={t('Timeline')}>
      <h1 class="unseen">{t('Timeline')}</h1>
      <p id={description} class="unseen">
        {pictureText(scene, picture.lanes, picture.undated)}
      </p>
      <TimelineTools
        mode={mode}
        onMode={(next) => {
          setLanes({ mode: next, spells });
          setCurrent(undefined);
        }}
        spells={spells}
        onSpells={(next) => {
          setLanes({ mode, spells: next });
        }}
        windowText={windowText(window)}
        undatedText={
          picture.undated > 0 ? plural(picture.undated, '{0} event undated|{0} events undated') : ''
        }
        onZoom={(by) => {
          const step = walk({ type: 'zoom', by }, picture, undefined, aim() ?? window, whole);
          if (step.window) glideTo(step.window, window);
        }}
        onWhole={() => {
          glideTo(whole, window);
        }}
      />
      <div class="frame">
        <div
          ref={scroller}
          class="scroll"
          data-scroll
          onScroll={({ currentTarget }) => {
            setHovered(undefined);
            setScrollTop(Math.floor(currentTarget.scrollTop / scrollStep) * scrollStep);
          }}
        >
          <div class="head" style={{ height: `${size.axis}px`, paddingLeft: `${size.gutter}px` }}>
            <Axis
              axis={axis}
              lines={lines}
              width={size.width}
              height={size.axis}
              xOf={xOf}
              measure={size.measure}
            />
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
              aria-activedescendant={marked && idOf(marked)}
              onKeyDown={onKeyDown}
              onFocus={({ currentTarget }) => {
                if (!currentTarget.matches(':focus-visible')) return;
                const start = marked ?? firstInSight(picture, window);
                setByKeys(true);
                if (start) setCurrent(spotOf(start));
              }}
              onBlur={() => {
                setByKeys(false);
              }}
              onPointerDown={() => {
                setByKeys(false);
                setListed(undefined);
              }}
              onPointerOver={({ target, buttons }) => {
                const mark = buttons === 0 ? markAt(target) : undefined;
                setHovered(mark && spotOf(mark));
              }}
              onPointerLeave={() => {
                setHovered(undefined);
              }}
              onClick={({ target }) => {
                const mark = markAt(target);
                if (mark) openMark(mark);
              }}
            >
              <Plot
                picture={picture}
                size={size}
                axis={axis}
                lines={lines}
                current={marked}
                ringed={ringed}
                isFocus={isFocus}
                labelOf={labelOf}
              />
            </div>
          </div>
        </div>
        {isEmptyIn(plans, window) && (
          <p class="nothing">
            {t('Nothing is known of this time.')}{' '}
            <button
              type="button"
              class="button"
              onClick={() => {
                glideTo(whole, window);
              }}
            >
              {t('Show the whole')}
            </button>
          </p>
        )}
        {tipped && box && (
          <TimelineTip
            placed={tipped.placed}
            at={{
              x: Math.min(
                Math.max(size.gutter, size.gutter + box.x + Math.min(box.width, 160) / 2 - left),
                size.gutter + size.width,
              ),
              top: size.axis + box.y - scrolled,
              bottom: size.axis + box.y + box.height - scrolled,
            }}
            frame={{ width: size.gutter + size.width, height: size.frame }}
            eventOf={eventOf}
            nameOf={nameOf}
          />
        )}
        {listed && (
          <ClusterList
            cluster={listed}
            eventOf={eventOf}
            onClose={() => {
              setListed(undefined);
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
          onWindow={go}
        />
      </div>
    </section>
  );
}
