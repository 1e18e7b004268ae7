import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FigureLine, FigureValue } from '../core/views/lines';
import { Disputed, Grade } from './links';
import { counted } from './labels';
import { voices, type Voice } from './voices';
import './figures.css';

const mostValues = 6;
const mostVoices = 2;

/**
 * Figures at a glance: each with all its values side by side, and who stated each. Those with one
 * value stand together at the end, several on a line.
 */
export function Figures({ figures }: { figures: readonly FigureLine[] }): JSX.Element {
  const inOrder = figures.toSorted((a, b) => Number(isSingle(a)) - Number(isSingle(b)));
  return (
    <ul class="figures">
      {inOrder.map((line) => (
        <Figure key={line.what} line={line} />
      ))}
    </ul>
  );
}

const isSingle = ({ values }: FigureLine): boolean => values.length === 1;

function Figure({ line }: { line: FigureLine }): JSX.Element {
  const { what, disputed, values } = line;
  const [open, setOpen] = useState(false);
  const long = values.length > mostValues + 1;
  const shown = long && !open ? values.slice(0, mostValues) : values;
  return (
    <li class={isSingle(line) ? 'figure single' : 'figure'}>
      <p class="what">
        <bdi>{what}</bdi> {disputed && <Disputed />}
      </p>
      <ul class="values">
        {shown.map((value) => (
          <Value key={value.text} value={value} />
        ))}
        {long && (
          <li class="more">
            <button
              type="button"
              class="link"
              aria-expanded={open}
              onClick={() => {
                setOpen(!open);
              }}
            >
              {open ? 'fewer values' : counted(values.length - mostValues, 'more value')}
            </button>
          </li>
        )}
      </ul>
    </li>
  );
}

function Value({ value }: { value: FigureValue }): JSX.Element {
  const said = voices(value.statements);
  const rest = said.slice(mostVoices);
  return (
    <li class="value">
      <span class="amount">
        <bdi>{value.text}</bdi> <Grade grade={value.grade} words={gradeWords(value)} />
      </span>
      {said.slice(0, mostVoices).map((voice, index) => (
        <span class="voice" key={index}>
          {voiceText(voice)}
        </span>
      ))}
      {rest.length > 0 && (
        <span class="voice" title={rest.map(voiceText).join('\n')}>
          and {counted(rest.length, 'other')}
        </span>
      )}
    </li>
  );
}

const gradeWords = ({ grade, statements }: FigureValue): string =>
  statements.find((statement) => statement.grade === grade)?.gradeText ?? '';

const voiceText = ({ who, date }: Voice): string => [who, date].filter(Boolean).join(', ');
