import type { JSX } from 'preact';
import type { Statement } from '../../core/views/lines';
import { Grade } from '../parts/links';
import { Sources, Speaker } from './sources';
import './statements.css';

/** Claims in words: what is said, and below it who said it, when and where. */
export function Statements({ statements }: { statements: readonly Statement[] }): JSX.Element {
  return (
    <ul class="statements">
      {statements.map((statement, index) => (
        <li key={index}>
          <p class="prose">
            <bdi>{statement.text}</bdi>
          </p>
          <div class="said">
            <span>
              {statement.by !== '' && <Speaker statement={statement} />}
              {statement.asofText !== '' && <span class="quiet"> {statement.asofText}</span>}
            </span>
            <Grade grade={statement.grade} words={statement.gradeText} />
            <Sources sources={statement.sources} loc={statement.loc ?? ''} />
          </div>
          {statement.note !== undefined && (
            <p class="quiet">
              <bdi>{statement.note}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
