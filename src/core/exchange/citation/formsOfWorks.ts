import { citedDate } from './citedDate';
import type { Form } from './citedForm';
import { namesInNote } from './citedNames';
import {
  archive,
  commas,
  container,
  credit,
  edition,
  editors,
  field,
  genre,
  imprint,
  issued,
  parenthesis,
  pagesOf,
  part,
  peopleIn,
  prefixed,
  publisher,
  series,
  translators,
  volume,
} from './citedPart';

export const book: Form = {
  title: 'italic',
  unsigned: 'editor',
  parts: (source) => [
    ...(source.author.length > 0 ? [editors(source)] : []),
    translators(source),
    part(edition(source)),
    part(volume(source)),
    part(series(source)),
    imprint(source, source.publisher ?? source.container, 'year'),
  ],
};

export const chapter: Form = {
  title: 'quoted',
  parts: (source) => {
    const people = namesInNote(peopleIn(source, 'editor'));
    const book = source.container === undefined ? [] : ['in ', ...container(source)];
    return [
      {
        note: commas(book, prefixed('ed.', people || undefined), edition(source), volume(source)),
        entry: commas(
          book,
          prefixed('edited by', people || undefined),
          edition(source),
          volume(source),
          pagesOf(source),
        ),
      },
      translators(source),
      part(series(source)),
      imprint(source, source.publisher, 'year'),
    ];
  },
};

export const report: Form = {
  title: 'italic',
  unsigned: 'editor',
  parts: (source) => {
    const [kind, number] = [field(source, 'genre'), field(source, 'number')];
    const house = source.publisher ?? source.container;
    return [
      ...(source.author.length > 0 ? [editors(source)] : []),
      part(kind === undefined ? prefixed('no.', number) : [kind, number].filter(Boolean).join(' ')),
      part(series(source)),
      part(edition(source)),
      part(house === source.container ? undefined : source.container),
      imprint(source, house),
    ];
  },
};

export const thesis: Form = {
  title: 'quoted',
  parts: (source) => [
    parenthesis(
      field(source, 'genre') ?? 'thesis',
      source.publisher,
      citedDate(source.issued, 'year'),
    ),
    part(archive(source)),
  ],
};

export const manuscript: Form = {
  title: 'quoted',
  parts: (source) => [
    parenthesis(genre(source, 'unpublished manuscript'), citedDate(source.issued)),
    part(archive(source), field(source, 'publisher-place')),
  ],
};

export const map: Form = {
  title: 'italic',
  parts: (source) => [
    part(genre(source, source.form === 'map' ? 'map' : undefined), field(source, 'scale')),
    part(field(source, 'medium')),
    part(source.publisher === undefined ? undefined : source.container),
    imprint(source, source.publisher ?? source.container),
  ],
};

export const film: Form = {
  title: 'italic',
  parts: (source) => [
    credit(source, 'director', 'directed by', 'Directed by'),
    part(genre(source)),
    imprint(source, source.publisher ?? source.container),
    part(field(source, 'medium')),
  ],
};

export const standard: Form = {
  title: 'italic',
  parts: (source) => [
    part(field(source, 'number'), edition(source), field(source, 'status')),
    imprint(source, source.publisher ?? source.container ?? field(source, 'authority')),
  ],
};

export const entry: Form = {
  title: 'quoted',
  isEntry: true,
  parts: (source) => [part(edition(source), volume(source), publisher(source), issued(source))],
};
