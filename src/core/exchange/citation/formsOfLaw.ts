import { citedDate } from './citedDate';
import type { Form } from './citedForm';
import { field, genre, issued, parenthesis, part, prefixed, spaced } from './citedPart';

/** Treaties by parties, day and place in a series: `729 U.N.T.S. 161` (CMOS 17, 14.290). */
export const treaty: Form = {
  title: 'quoted',
  isLegal: true,
  parts: (source) => {
    const [number, page] = [field(source, 'volume'), field(source, 'page')];
    const isInSeries = number !== undefined;
    return [
      part(
        genre(source),
        field(source, 'event-place'),
        isInSeries ? undefined : source.container,
        issued(source),
        isInSeries ? spaced(number, source.container, page) : page,
        prefixed('no.', field(source, 'number')),
      ),
    ];
  },
};

export const legalCase: Form = {
  title: 'italic',
  isLegal: true,
  parts: (source) => [
    part(
      [field(source, 'volume'), source.container, field(source, 'page')].filter(Boolean).join(' '),
      prefixed('no.', field(source, 'number')),
    ),
    {
      note: [spaced(field(source, 'authority'), citedDate(source.issued, 'year'))],
      inParentheses: true,
    },
  ],
};

export const law: Form = {
  title: 'plain',
  isLegal: true,
  parts: (source) => [
    part(
      field(source, 'number'),
      field(source, 'chapter-number'),
      spaced(field(source, 'volume'), source.container, prefixed('§', field(source, 'section'))),
    ),
    parenthesis(
      field(source, 'authority') ?? field(source, 'jurisdiction'),
      citedDate(source.issued),
    ),
  ],
};

export const hearing: Form = {
  title: 'italic',
  isLegal: true,
  parts: (source) => [
    part(
      prefixed('hearing before the', field(source, 'section') ?? field(source, 'authority')),
      field(source, 'number'),
      field(source, 'chapter-number'),
    ),
    parenthesis(citedDate(source.issued)),
  ],
};

export const patent: Form = {
  title: 'plain',
  parts: (source) => [
    part(
      spaced(
        field(source, 'jurisdiction') ?? field(source, 'authority'),
        'patent',
        field(source, 'number'),
      ),
      prefixed('filed', field(source, 'submitted') && citedDate(field(source, 'submitted'))),
      prefixed('issued', source.issued && citedDate(source.issued)),
    ),
  ],
};
