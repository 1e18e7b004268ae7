import { isMap, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { entriesOf } from './maps';
import { emptyPart, type Part, type PlacedPart } from './part';
import type { Problem } from './problems';
import { anchoredIn, Reading, type PlacedText } from './reading';
import { readSection } from './readSection';
import { describe } from './scalars';
import { t } from '../spoken';

/** A text as the library `yaml` reads it. */
export interface Parsed {
  readonly document: Document;
  readonly placed: PlacedText;
}

/** Parses YAML; `line` is where the text begins in its file. What is wrong is in the document. */
export function parse(text: string, line = 0): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    // The check in the library compares every key with every other: quadratic. entriesOf has its own.
    uniqueKeys: false,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
  });
  const position: PlacedText['position'] = (offset) => {
    const { line: from1, col } = lines.linePos(offset);
    return { line: line + Math.max(0, from1 - 1), character: Math.max(0, col - 1) };
  };
  return { document, placed: { text, position } };
}

/** Reads a file, however it is written, as one: the sections that it has. */
export function readWhole(text: string, file: string): readonly PlacedPart[] {
  return sectionsOf(text, file).map((part) => ({ line: 0, part }));
}

function sectionsOf(text: string, file: string): readonly Part[] {
  const { document, placed } = parse(text);
  const reading = new Reading(file, placed, anchoredIn(document));
  const root = reading.resolve(document.contents);
  const syntax = syntaxOf(document, placed);
  if (isMap(root)) {
    const sections = entriesOf(root, reading, 'duplicate-key');
    const { problems } = reading.take();
    const first: Part = { ...emptyPart, ...syntax, problems };
    return [first, ...sections.map((section) => readSection(section, reading))];
  }
  if (root && document.errors.length === 0 && root.range?.[0] !== root.range?.[1]) {
    reading.problem(
      root,
      'wrong-type',
      t(
        'A dossier begins with sections such as “people:” and “events:”, not with {0}.',
        describe(root),
      ),
    );
  }
  return [{ ...emptyPart, ...syntax, problems: reading.take().problems }];
}

/** What is wrong with the YAML of a document, in sentences. */
export function syntaxOf(
  document: Document,
  { position }: PlacedText,
): Pick<Part, 'errors' | 'warnings'> {
  const problem = (error: YAMLError): Problem => syntaxProblem(error, position);
  return { errors: document.errors.map(problem), warnings: document.warnings.map(problem) };
}

function syntaxProblem(error: YAMLError, position: PlacedText['position']): Problem {
  const [start, end] = error.pos;
  return {
    code: 'not-yaml',
    severity: error.name === 'YAMLWarning' ? 'warning' : 'error',
    message: adviceOn(error.code) ?? t('This is not YAML: {0}', error.message),
    range: { start: position(start), end: position(end) },
  };
}

/** What to do about the mistakes that people make; the parser's own words for the rest. */
function adviceOn(code: string): string | undefined {
  switch (code) {
    case 'TAB_AS_INDENT':
      return t('Indent with spaces: YAML does not take tabs.');
    case 'BAD_INDENT':
      return t(
        'The indentation does not fit the lines above. Entries of one section begin in one column.',
      );
    case 'MISSING_CHAR':
      return t(
        'Something is missing here: a closing quote, bracket or brace, or a space after a colon or comma.',
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
      return t('A second colon in a plain value: put the text in quotes.');
    case 'MULTILINE_IMPLICIT_KEY':
      return t('A colon is missing: each line under an entry is “field: value”.');
    case 'UNEXPECTED_TOKEN':
      return t('This does not belong here. If it is part of a text, put the text in quotes.');
    case 'MULTIPLE_DOCS':
      return t('A dossier is one YAML document: what follows the second --- is not read.');
    default:
      return undefined;
  }
}
