import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { typeClassNames, type TypeClass } from '../../core/views/timeline/typeClass';
import { lookShape } from './lookShape';
import './timelineKey.css';
import { say, t } from '../../core/spoken';

const looks = Object.keys(typeClassNames) as TypeClass[];

/** How the picture is read and moved, behind a button. */
export function TimelineKey(): JSX.Element {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (details.current) details.current.open = false;
  };
  return (
    <details
      ref={details}
      class="key"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.stopPropagation();
        close();
        details.current.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !details.current?.contains(relatedTarget)) close();
      }}
    >
      <summary>{t('Key')}</summary>
      <div class="sheet">
        <ul>
          {looks.map((look) => (
            <Sample key={look} text={say(typeClassNames[look])}>
              {lookShape({ look, x: 20, y: 9 })}
            </Sample>
          ))}
          <Sample text={t('no type given')}>{lookShape({ look: 'untyped', x: 20, y: 9 })}</Sample>
        </ul>
        <ul class="untyped">
          <Sample text={t('over several days')}>
            <rect class="extent sure" x={2} y={2} width={36} height={14} rx={3} />
          </Sample>
          <Sample text={t('some day within a month, season or year')}>
            <rect class="extent" x={2} y={2} width={36} height={14} rx={3} />
          </Sample>
          <Sample text={t('the same, too short to see how long')}>
            {lookShape({ look: 'verbal-cooperation', x: 20, y: 9, isExact: false })}
          </Sample>
          <Sample text={t('about')}>
            <rect class="extent about" x={2} y={2} width={36} height={14} rx={3} />
          </Sample>
          <Sample text={t('uncertain')}>
            {lookShape({ look: 'verbal-cooperation', x: 20, y: 9, uncertain: true })}
          </Sample>
          <Sample text={t('beginning or end not known')}>
            <rect class="fade" fill="url(#fade-out-untyped)" x={2} y={2} width={36} height={14} />
          </Sample>
          <Sample text={t('so many events, a click comes closer')}>
            <g class="cluster">
              <rect x={6} y={1} width={28} height={16} rx={8} />
              <text x={20} y={9} dy="0.35em">
                12
              </text>
            </g>
          </Sample>
        </ul>
        <dl class="quiet">
          <div>
            <dt>{t('Closer, farther')}</dt>
            <dd>{t('Ctrl + wheel, pinch, + −; 0 for the whole')}</dd>
          </div>
          <div>
            <dt>{t('Along')}</dt>
            <dd>{t('drag, Shift + wheel, Shift + ← →')}</dd>
          </div>
          <div>
            <dt>{t('Event to event')}</dt>
            <dd>{t('← → in order of date, ↑ ↓ between lanes, Home, End; Enter opens')}</dd>
          </div>
        </dl>
      </div>
    </details>
  );
}

function Sample({ text, children }: { text: string; children: ComponentChildren }): JSX.Element {
  return (
    <li>
      <svg width={40} height={18} aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}
