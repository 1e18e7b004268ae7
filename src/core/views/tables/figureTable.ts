import type { Statement } from '../lines';
import type { EntityClaims } from '../scene/sceneFacts';
import { names, textColumn, words, type Cell, type Row, type Table } from './table';
import { t } from '../../spoken';

/** Every statement of every figure, and every claim in words: who said it, when, how graded, on what source. */
export function figureTable(claims: readonly EntityClaims[]): Table {
  return {
    columns: [
      textColumn(t('Of'), 3),
      textColumn(t('What'), 2),
      textColumn(t('Value'), 3),
      textColumn(t('Disputed'), 1.5),
      textColumn(t('Who said it'), 3),
      textColumn(t('As of')),
      textColumn(t('Grade'), 1),
      textColumn(t('Sources'), 4),
    ],
    rows: claims.flatMap(({ link, figures, statements }) => {
      const row = (
        key: string,
        what: string,
        value: string,
        disputed: boolean,
        statement: Statement,
      ): Row => ({
        id: `${link.id}/${key}`,
        cells: [
          names(link),
          words(what),
          words(value),
          words(disputed ? t('disputed') : ''),
          speaker(statement),
          words(statement.asofText),
          {
            text: '',
            ...(statement.grade !== '' && {
              grade: { grade: statement.grade, words: statement.gradeText },
            }),
          },
          names(...statement.sources.map((source) => source.link)),
        ],
      });
      return [
        ...figures.flatMap(({ what, disputed, values }) =>
          values.flatMap(({ text, statements: said }) =>
            said.map((each, index) => row(`${what}/${text}/${index}`, what, text, disputed, each)),
          ),
        ),
        ...statements.map((each, index) => row(`${index}`, t('in words'), each.text, false, each)),
      ];
    }),
  };
}

const speaker = ({ by, byId }: Statement): Cell =>
  byId === undefined ? words(by) : names({ id: byId, name: by });
