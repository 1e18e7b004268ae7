import { citedDate } from './citedDate';
import type { Form } from './citedForm';
import { namesInNote } from './citedNames';
import {
  archive,
  commas,
  container,
  credit,
  edition,
  field,
  genre,
  issued,
  numbered,
  pagesOf,
  parenthesis,
  part,
  peopleIn,
  prefixed,
  publisher,
  translators,
  version,
} from './citedPart';
import { withPages } from './withPages';
import { italic, plain, type CitationText } from './citationText';

export const journal: Form = {
  title: 'quoted',
  isJournal: true,
  parts: (source) => {
    const issue = prefixed('no.', field(source, 'issue'));
    const number = field(source, 'volume');
    const pages = pagesOf(source);
    // Without a number the date alone tells which issue it is.
    const where: CitationText =
      number === undefined && issue === undefined
        ? commas(container(source), issued(source))
        : [
            ...commas([...container(source), ...plain(number && ` ${number}`)], issue),
            ` (${citedDate(source.issued, number === undefined ? undefined : 'year')})`,
          ];
    const reviewed = italic(field(source, 'reviewed-title'));
    return [
      { note: reviewed.length > 0 ? ['review of ', ...reviewed] : [] },
      translators(source),
      { note: where, entry: withPages(where, pages) },
    ];
  },
};

/** Papers and magazines are cited by their day, without pages (CMOS 17, 14.191). */
export const paper: Form = {
  title: 'quoted',
  unsigned: 'paper',
  parts: (source) => {
    const place = field(source, 'publisher-place');
    const isNamed = place === undefined || source.container?.includes(place) === true;
    const name = [...container(source), ...plain(isNamed ? '' : ` (${place})`)];
    return [part(genre(source), name, field(source, 'section'), edition(source), issued(source))];
  },
};

/** Sites have their names in roman type, unless they are papers (CMOS 17, 14.206). */
export const page: Form = {
  title: 'quoted',
  unsigned: 'site',
  parts: (source) => [
    part(genre(source), source.container, publisher(source), archive(source), issued(source)),
  ],
};

export const blog: Form = {
  title: 'quoted',
  unsigned: 'paper',
  parts: (source) => {
    const name = source.container ?? '';
    const isNamed = name === '' || /blog/i.test(name);
    return [
      part(
        [...container(source), ...plain(isNamed ? '' : ' (blog)')],
        publisher(source),
        issued(source),
      ),
    ];
  },
};

export const document: Form = {
  title: 'quoted',
  parts: (source) => [
    part(
      genre(source),
      field(source, 'number'),
      archive(source),
      source.container,
      publisher(source),
      issued(source),
    ),
  ],
};

export const broadcast: Form = {
  title: 'quoted',
  parts: (source) => [
    part(container(source), numbered('episode', field(source, 'number'))),
    part(genre(source)),
    credit(source, 'director', 'directed by', 'Directed by'),
    part(
      issued(source) === undefined || source.issued === undefined
        ? issued(source)
        : `aired ${citedDate(source.issued)}`,
      prefixed('on', publisher(source)),
      field(source, 'medium'),
    ),
  ],
};

export const interview: Form = {
  title: 'quoted',
  parts: (source) => [
    part(
      prefixed('interview by', namesInNote(peopleIn(source, 'interviewer'))) ??
        genre(source, 'interview'),
    ),
    part(
      container(source),
      publisher(source),
      archive(source),
      issued(source),
      field(source, 'medium'),
    ),
  ],
};

export const speech: Form = {
  title: 'quoted',
  parts: (source) => {
    const occasion = field(source, 'event-title') ?? source.container;
    const isPaper = source.form === 'paper-conference';
    return [
      parenthesis(
        isPaper ? (prefixed('paper presented at', occasion) ?? 'conference paper') : undefined,
        isPaper ? undefined : genre(source, 'speech'),
        isPaper ? undefined : occasion,
        field(source, 'event-place') ?? field(source, 'publisher-place'),
        citedDate(source.issued),
      ),
    ];
  },
};

export const letter: Form = {
  title: 'quoted',
  parts: (source) => [
    part(
      [genre(source, 'letter'), prefixed('to', namesInNote(peopleIn(source, 'recipient')))]
        .filter((text) => text !== undefined)
        .join(' '),
      citedDate(source.issued),
      archive(source),
    ),
  ],
};

export const preprint: Form = {
  title: 'quoted',
  parts: (source) => [
    part(
      genre(source, 'preprint'),
      source.container ?? source.publisher,
      field(source, 'number'),
      issued(source),
    ),
  ],
};

export const dataset: Form = {
  title: 'quoted',
  unsigned: 'site',
  parts: (source) => [
    part(
      genre(source, source.form === 'dataset' ? 'dataset' : undefined),
      version(source),
      field(source, 'number'),
      publisher(source),
      source.container,
      issued(source),
    ),
  ],
};

export const software: Form = { ...dataset, title: 'italic' };
