import { citationMarkdown } from '../citation/citationMarkdown';
import { isolated } from '../../spoken';
import { proseMarkdown } from '../proseMarkdown';
import type { Brief, BriefActors, BriefEvent, BriefFigures, Cite } from './brief';
import { gradeSentence } from './gradeSentence';

/**
 * A brief in Markdown with footnotes to its sources, one for each source and place in it, as Pandoc
 * and GitHub read them.
 */
export function briefMarkdown(brief: Brief): string {
  const notes = footnotes(brief);
  const { title, chronology, actors, figures } = brief;
  const blocks = [
    `# ${proseMarkdown(title)}`,
    headText(brief),
    ...section('Chronology', chronologyBlocks(chronology, notes.refer)),
    ...section(
      'Actors',
      actors.flatMap((group) => actorsTable(group, brief, notes.refer)),
    ),
    ...section('Figures', figuresBlocks(figures, notes.refer)),
    notes.definitions(),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

type Refer = (cites: readonly Cite[]) => string;

function headText({ scopeText, filterText, asofText, madeText, counts, spanText }: Brief): string {
  const many = counts.map(({ count, text }) => `${count} ${text}`).join(', ');
  return [
    `${proseMarkdown([scopeText, filterText].filter(Boolean).join(', '), true)}.`,
    `Offices as of ${proseMarkdown(asofText)}; made on ${proseMarkdown(madeText)}.`,
    many === '' ? '' : `${many}.`,
    spanText === '' ? '' : `Events ${proseMarkdown(spanText)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const section = (heading: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [`## ${heading}`, ...blocks];

function chronologyBlocks(events: readonly BriefEvent[], refer: Refer): readonly string[] {
  const years = new Map<string, string[]>();
  for (const event of events) {
    const { year, dateText, name, summary, who, places, cites } = event;
    const details = [who.join(', '), places.join(', ')].filter(Boolean).join('; ');
    const sentences = [name, summary, details].filter(Boolean).map(sentence);
    const line = `- **${proseMarkdown(dateText)}:** ${sentences.join(' ')}${refer(cites)}`;
    years.set(year, [...(years.get(year) ?? []), line]);
  }
  return [...years].flatMap(([year, lines]) => [`### ${proseMarkdown(year)}`, lines.join('\n')]);
}

const sentence = (text: string): string =>
  /[.!?…]["”’)\]]*$/u.test(text) ? proseMarkdown(text) : `${proseMarkdown(text)}.`;

function actorsTable(
  { label, actors }: BriefActors,
  { asofText }: Brief,
  refer: Refer,
): readonly string[] {
  const column = label === 'People' ? `Office on ${proseMarkdown(asofText)}` : 'Kind';
  const rows = actors.map(({ name, otherScript, text, events, cites }) => {
    const other = otherScript === '' ? '' : ` ${isolated(proseMarkdown(otherScript))}`;
    return `| ${proseMarkdown(name)}${other}${refer(cites)} | ${proseMarkdown(text)} | ${events} |`;
  });
  // The dashes give Pandoc the widths of columns, where a line is too long for one.
  const rule = `|${'-'.repeat(40)}|${'-'.repeat(50)}|${'-'.repeat(8)}:|`;
  return [`### ${label}`, [`| Name | ${column} | Events |`, rule, ...rows].join('\n')];
}

function figuresBlocks(things: readonly BriefFigures[], refer: Refer): readonly string[] {
  if (things.length === 0) return [];
  const blocks = things.flatMap(({ name, kindText, figures }) => [
    `### ${proseMarkdown(name)}`,
    `*${proseMarkdown(kindText)}*`,
    ...figures.flatMap(({ what, disputed, values }) => [
      `**${proseMarkdown(what)}**${disputed ? ' ≠ disputed' : ''}`,
      values
        .flatMap(({ text, said }) =>
          said.map(({ who, asofText, grade, note, cites }) => {
            const voice = [who, asofText].filter(Boolean).join(', ');
            const graded = grade === '' ? '' : ` (${proseMarkdown(grade)})`;
            const by = voice === '' ? '' : `: ${proseMarkdown(voice)}`;
            const more = note === '' ? '' : `. ${sentence(note)}`;
            return `- ${proseMarkdown(text, true)}${graded}${by}${more}${refer(cites)}`;
          }),
        )
        .join('\n'),
    ]),
  ]);
  return [gradeSentence, ...blocks];
}

/** Footnotes as they are referred to: each source once, and once more for each place in it. */
function footnotes({ sources }: Brief): {
  readonly refer: Refer;
  readonly definitions: () => string;
} {
  const labels = new Map<string, string>();
  const texts: string[] = [];
  const label = ({ source, loc }: Cite): string => {
    const key = `${source}\n${loc ?? ''}`;
    const known = labels.get(key);
    if (known !== undefined) return known;
    const found = sources[source - 1];
    const next = `s${labels.size + 1}`;
    labels.set(key, next);
    const note = found && (loc === undefined ? found.note : found.noteAt(loc));
    const grade =
      found?.reliability === undefined
        ? ''
        : ` Source graded ${found.reliability}, ${found.reliabilityText}.`;
    texts.push(`[^${next}]: ${citationMarkdown(note ?? [])}${grade}`);
    return next;
  };
  return {
    refer: (cites) => cites.map((cite) => `[^${label(cite)}]`).join(''),
    definitions: () => texts.join('\n\n'),
  };
}
