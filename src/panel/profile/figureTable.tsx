import type { JSX } from 'preact';
import type { FigureLine, FigureValue, Statement } from '../../core/views/lines';
import { Disputed, Grade } from '../parts/links';
import { Headings } from '../table/headings';
import { Sources, Speaker } from './sources';
import './figureTable.css';
import { t, toSay } from '../../core/spoken';

const columns = [
  toSay('Value'),
  toSay('Who said it'),
  toSay('As of'),
  toSay('Grade'),
  toSay('Source'),
] as const;

/** Figures in full: every value of each, and every statement of a value on a row of its own. */
export function FigureTable({ figures }: { figures: readonly FigureLine[] }): JSX.Element {
  return (
    <table role="table" class="figure-table" aria-labelledby="figures">
      <thead role="rowgroup">
        <Headings columns={columns} />
      </thead>
      {figures.map((line) => (
        <Figure key={line.what} line={line} />
      ))}
    </table>
  );
}

function Figure({ line: { what, disputed, values } }: { line: FigureLine }): JSX.Element {
  return (
    <tbody role="rowgroup">
      <tr role="row" class="what">
        <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
          <h3>
            <bdi>{what}</bdi>
          </h3>{' '}
          {disputed && <Disputed />}
        </th>
      </tr>
      {values.map((value) => (
        <ValueRows key={value.text} value={value} />
      ))}
    </tbody>
  );
}

function ValueRows({ value: { text, statements } }: { value: FigureValue }): JSX.Element {
  return (
    <>
      {statements.map((statement, index) => (
        <tr key={index} role="row" class={index === 0 ? 'first' : 'further'}>
          {index === 0 && (
            <th role="rowheader" scope="row" rowSpan={statements.length} class="amount">
              <bdi>{text}</bdi>
            </th>
          )}
          <StatementCells statement={statement} />
        </tr>
      ))}
    </>
  );
}

function StatementCells({ statement }: { statement: Statement }): JSX.Element {
  const { asofText, grade, gradeText, sources, loc, note } = statement;
  return (
    <>
      <td role="cell" class="who">
        <Speaker statement={statement} />
        {note !== undefined && (
          <p class="quiet">
            <bdi>{note}</bdi>
          </p>
        )}
      </td>
      <td role="cell" class="date">
        {asofText !== '' && <span class="narrow">{t('as of')} </span>}
        {asofText}
      </td>
      <td role="cell" class="graded">
        <Grade grade={grade} words={gradeText} />
      </td>
      <td role="cell">
        <Sources sources={sources} loc={loc ?? ''} />
      </td>
    </>
  );
}
