import type { JSX } from 'preact';
import { officeBars, type OfficeBar, type OfficeBars } from '../../core/views/profile/officeBars';
import type { Profile, ProfileOffice } from '../../core/views/profile/profile';
import { FewList } from '../parts/fewList';
import { EntityName } from '../parts/links';
import { Section } from '../parts/section';
import './officeSpells.css';
import { t } from '../../core/spoken';

const mostOffices = 10;

/**
 * Offices in words, each beside its stretch of one bar of time. The words say all that the bars show,
 * so these are left out where a page is read aloud.
 */
export function OfficeSpells({
  profile: { offices, asof, asofText },
}: {
  profile: Profile;
}): JSX.Element | null {
  if (offices.length === 0) return null;
  const isDated = offices.some(({ from, to }) => from !== undefined || to !== undefined);
  const time = isDated ? officeBars(offices, asof) : undefined;
  const rows = offices.map((office, index) => ({ office, bar: time?.bars[index], key: index }));
  return (
    <Section
      id="offices"
      title={t('Offices')}
      {...(offices.length > 1 && { count: offices.length })}
    >
      <FewList items={rows} most={mostOffices} class={time ? 'spells timed' : 'spells'}>
        {({ office, bar, key }) => (
          <li key={key}>
            <Words office={office} />
            {time && <Bar bar={bar} asof={time.asof} />}
          </li>
        )}
      </FewList>
      {time && <Axis time={time} asofText={asofText} />}
    </Section>
  );
}

function Words({ office }: { office: ProfileOffice }): JSX.Element {
  const { holder, text, acting, spellText } = office;
  return (
    <span>
      {holder && (
        <>
          <EntityName link={holder} />{' '}
        </>
      )}
      <bdi class={holder && 'quiet'}>{text}</bdi>
      {acting && holder && !/^acting\b/i.test(text) && ` (${t('acting')})`}
      <span class="quiet below">{spellText === '' ? t('dates not known') : spellText}</span>
    </span>
  );
}

const percent = (share: number): string => `${share * 100}%`;
const width = ({ start, end }: { start: number; end: number }): string => percent(end - start);

interface BarProps {
  readonly bar: OfficeBar | undefined;
  readonly asof: number | undefined;
}

function Bar({ bar, asof }: BarProps): JSX.Element {
  return (
    <svg class="bar-of-time" aria-hidden="true">
      {asof !== undefined && <Line at={asof} />}
      {bar?.fades.map((stretch) => (
        <rect
          key={stretch.towards}
          class="fade"
          x={percent(stretch.start)}
          width={width(stretch)}
          fill={`url(#fade-${stretch.towards})`}
        />
      ))}
      {bar?.vague.map((stretch, index) => (
        <rect key={index} class="vague" x={percent(stretch.start)} width={width(stretch)} />
      ))}
      {bar?.firm && (
        <rect
          class={bar.doubtful ? 'firm doubtful' : 'firm'}
          x={percent(bar.firm.start)}
          width={width(bar.firm)}
        />
      )}
    </svg>
  );
}

function Line({ at }: { at: number }): JSX.Element {
  return <line class="asof" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />;
}

function Axis({ time, asofText }: { time: OfficeBars; asofText: string }): JSX.Element {
  const isDoubtful = time.bars.some(({ doubtful, vague }) => doubtful || vague.length > 0);
  const isOpen = time.bars.some(({ fades }) => fades.length > 0);
  return (
    <div class="spells-axis">
      <p class="quiet">
        {[
          time.asof !== undefined && t('Line: {0}', asofText),
          isDoubtful && t('pale: may have been in office'),
          isOpen && t('fading: no date stated'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <svg aria-hidden="true">
        <defs>
          <Fade towards="past" from={0} to={1} />
          <Fade towards="future" from={1} to={0} />
        </defs>
        <line x1="0" x2="100%" y1="0.5" y2="0.5" />
        {time.ticks.map(({ at, text }) => (
          <g key={text}>
            <line x1={percent(at)} x2={percent(at)} y1="0" y2="5" />
            <text x={percent(at)} y="1.35rem" text-anchor="middle">
              {text}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

interface FadeProps {
  readonly towards: 'past' | 'future';
  /** Opacity at the left and at the right. */
  readonly from: number;
  readonly to: number;
}

function Fade({ towards, from, to }: FadeProps): JSX.Element {
  return (
    <linearGradient id={`fade-${towards}`}>
      <stop class="fading" offset="0" stop-opacity={from} />
      <stop class="fading" offset="1" stop-opacity={to} />
    </linearGradient>
  );
}
