import fc from 'fast-check';
import { sections } from '../../../src/core/dossier/kinds';

/** A file as someone might have written it, and the entries in it. */
export interface MadeFile {
  readonly text: string;
  readonly entries: readonly { readonly section: string; readonly id: string }[];
}

/** Text of a name, with all that YAML might take for something else; never empty. */
export const wildText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(
        ...['a', 'Lavrov', ' ', ': ', ' #', '- ', "'", '"', ',', '[', ']', '{', '}', '&', '*', '!'],
        ...[
          '|',
          '>',
          '%',
          '@',
          '`',
          '?',
          '=',
          '~',
          '2021',
          '-',
          'true',
          'null',
          'no',
          'یک',
          'Лавров',
        ],
        ...['\n', '\\', '.', '’', '…', '<<', '0x1'],
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join(''))
    .filter((text) => text.replace(/[\s\p{Cc}]/gu, '') !== '');

const sectionNames = Object.keys(sections);
let comments = 0;
const comment = (): string => ` # c${comments++}`;

type Style = 'plain' | 'block' | 'braces' | 'lines' | 'empty' | 'quoted';

interface MadeEntry {
  readonly style: Style;
  readonly noted: boolean;
  readonly aka: 'none' | 'list' | 'single' | 'empty' | 'brackets' | 'spread';
}

const madeEntry = (): fc.Arbitrary<MadeEntry> =>
  fc.record({
    style: fc.constantFrom<Style>('plain', 'block', 'braces', 'lines', 'empty', 'quoted'),
    noted: fc.boolean(),
    aka: fc.constantFrom('none', 'list', 'single', 'empty', 'brackets', 'spread'),
  });

/** Files in every style that people write: comments, blank lines, braces, depths, an end or none. */
export const dossierFile = (): fc.Arbitrary<MadeFile> =>
  fc
    .record({
      chosen: fc.uniqueArray(fc.constantFrom(...sectionNames), { minLength: 1, maxLength: 4 }),
      entries: fc.array(madeEntry(), { minLength: 1, maxLength: 5 }),
      depth: fc.constantFrom(2, 4),
      gap: fc.boolean(),
      head: fc.constantFrom('', '# c-head\n', '---\n', 'dossier: {title: T} # c9999\n', '\n\n'),
      endsInLine: fc.boolean(),
      crlf: fc.boolean(),
    })
    .map(({ chosen, entries, depth, gap, head, endsInLine, crlf }) => {
      const all: { section: string; id: string }[] = [];
      const parts = chosen.map((section, part) => {
        const written = entries.map((entry, index) => {
          const id = `id-${part}-${index}`;
          all.push({ section, id });
          return entryText(entry, id, section, ' '.repeat(depth));
        });
        return `${section}:${comment()}\n${written.join(gap ? '\n' : '')}`;
      });
      const text = `${head}${parts.join(`\n#${comment()}\n`)}`;
      const whole = endsInLine ? text : text.trimEnd();
      return { text: crlf ? whole.replaceAll('\n', '\r\n') : whole, entries: all };
    });

function entryText({ style, noted, aka }: MadeEntry, id: string, section: string, indent: string) {
  const name = section === 'sources' ? 'title' : 'name';
  const note = noted ? comment() : '';
  const above = noted ? `${indent}#${comment()}\n` : '';
  const date = section === 'events' ? 'date: 2021' : '';
  switch (style) {
    case 'plain':
      return `${above}${indent}${id}: Some, name${note}\n`;
    case 'quoted':
      return `${indent}"${id}": 'Some: name'${note}\n`;
    case 'empty':
      return `${indent}${id}:${note}\n`;
    case 'lines':
      return `${indent}${id}: Some name\n${indent}  that goes on${note}\n`;
    case 'braces':
      return `${indent}${id}: { ${[`${name}: N`, date, akaInBraces(aka)].filter(Boolean).join(', ')} }${note}\n`;
    case 'block':
      return [
        `${above}${indent}${id}:${note}`,
        ...(date === '' ? [] : [`${indent}  ${date}`]),
        `${indent}  ${name}: N${noted ? comment() : ''}`,
        ...akaLines(aka, noted).map((line) => `${indent}  ${line}`),
        `${indent}  summary: >-`,
        `${indent}    It says: # this is no comment`,
        `${indent}    and goes on.`,
        '',
      ].join('\n');
  }
}

function akaInBraces(aka: MadeEntry['aka']): string {
  if (aka === 'none') return '';
  if (aka === 'single') return 'aka: One';
  return aka === 'empty' ? 'aka: []' : "aka: [One, 'Two, three']";
}

function akaLines(aka: MadeEntry['aka'], noted: boolean): string[] {
  const note = noted ? comment() : '';
  switch (aka) {
    case 'none':
      return [];
    case 'list':
      return [`aka:${note}`, `  - One${noted ? comment() : ''}`, '  - Two, three'];
    case 'single':
      return [`aka: One, two${note}`];
    case 'empty':
      return [`aka:${note}`];
    case 'brackets':
      return [`aka: [One, "Two, three",]${note}`];
    case 'spread':
      return ['aka: [', '  One,', `  Two${note}`, ']'];
  }
}
