import type { Source } from '../../dossier/model';
import type { Form } from './citedForm';
import { hearing, law, legalCase, patent, treaty } from './formsOfLaw';
import {
  blog,
  broadcast,
  dataset,
  document,
  interview,
  journal,
  letter,
  page,
  paper,
  preprint,
  software,
  speech,
} from './formsOfPress';
import {
  book,
  chapter,
  entry,
  film,
  manuscript,
  map,
  report,
  standard,
  thesis,
} from './formsOfWorks';

/** How a source is cited, by its CSL type; as a document where the type is missing. */
export function formOf(source: Source): Form {
  const form = forms[source.form ?? ''] ?? document;
  // A signed entry, and a paper that appeared in proceedings, are cited as chapters are.
  const isChapter =
    (form.isEntry === true && source.author.length > 0) ||
    (source.form === 'paper-conference' && source.container !== undefined);
  return isChapter ? chapter : form;
}

const forms: Readonly<Record<string, Form>> = {
  article: preprint,
  'article-journal': journal,
  'article-magazine': paper,
  'article-newspaper': paper,
  bill: law,
  book,
  broadcast,
  chapter,
  classic: book,
  collection: book,
  dataset,
  document,
  entry,
  'entry-dictionary': entry,
  'entry-encyclopedia': entry,
  event: speech,
  figure: map,
  graphic: map,
  hearing,
  interview,
  legal_case: legalCase,
  legislation: law,
  manuscript,
  map,
  motion_picture: film,
  musical_score: book,
  pamphlet: book,
  'paper-conference': speech,
  patent,
  performance: speech,
  periodical: book,
  personal_communication: letter,
  post: page,
  'post-weblog': blog,
  regulation: law,
  report,
  review: journal,
  'review-book': journal,
  software,
  song: film,
  speech,
  standard,
  thesis,
  treaty,
  webpage: page,
};
