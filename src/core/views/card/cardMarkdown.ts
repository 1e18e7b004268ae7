import { dateText } from '../../dossier/dateText';
import { escapeMarkdown, markdownLink } from '../../exchange/markdown';
import type { AsOf, Card } from './card';
import { iconOf } from '../kindIcons';
import type {
  EntityLink,
  EventLine,
  FigureLine,
  FigureValue,
  SourceLine,
  Statement,
} from '../lines';
import { isolated, listText, t } from '../../spoken';

/** The addresses behind a card's links; the extension makes them command links of its own. */
export interface CardLinks {
  profile(id: string): string;
  yaml(id: string): string;
  /** Asks what to write of it; absent where there is nothing to write in. */
  readonly insert?: (id: string) => string;
  /** The name of a file as a reader knows it. */
  fileName(file: string): string;
}

const mostValues = 4;
const mostLetters = 28;

/** A card as Markdown for a hover: a title, one line on why and what, figures, events, ways on. */
export function cardMarkdown(card: Card, links: CardLinks, matched?: string): string {
  return [
    titleLine(card),
    card.matchText !== undefined && matched !== undefined
      ? `*${t('“{0}”: {1}', escapeMarkdown(matched), escapeMarkdown(card.matchText))}*`
      : '',
    card.office === undefined ? '' : escapeMarkdown(card.office),
    card.event ? eventText(card.event, links) : '',
    card.summary === undefined ? '' : escapeMarkdown(card.summary),
    figureTable(card),
    eventList(card, links),
    wayOn(card, links),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * A list of what a text can stand for, each with the way to its profile: `either` where nothing
 * decides between them, `also` under the card of the likeliest.
 */
export function candidatesMarkdown(
  matched: string,
  candidates: readonly { readonly link: EntityLink; readonly about: string }[],
  links: CardLinks,
  choice: 'either' | 'also',
): string {
  const list = candidates.map(({ link, about }) => {
    const name = markdownLink(link.name, links.profile(link.id));
    return `- $(${iconOf(link)}) ${name}${about === '' ? '' : ` — ${escapeMarkdown(about)}`}`;
  });
  const text = escapeMarkdown(matched);
  const head =
    choice === 'also' ? t('“{0}” can also stand for', text) : t('“{0}” can stand for', text);
  return [head, list.join('\n')].join('\n\n');
}

function titleLine({ link, kindText, otherScript }: Card): string {
  const head = `$(${iconOf(link)}) **${escapeMarkdown(link.name)}**`;
  // Of a person the office says it all.
  const name = link.kind === 'person' ? head : `${head} · ${escapeMarkdown(kindText)}`;
  // A name in another script stands last: the editor does not lay out mixed directions.
  return otherScript === undefined ? name : `${name} · ${apart(otherScript)}`;
}

function eventText(event: EventLine, links: CardLinks): string {
  const people = event.actors
    .slice(0, 6)
    .map(({ id, name }) => markdownLink(name, links.profile(id)));
  const more = event.actors.length - people.length;
  return [
    `**${apart(event.dateText)}**`,
    escapeMarkdown(event.places.map(({ name }) => name).join(', ')),
    more > 0 ? t('{0} and {1} more', people.join(', '), more) : people.join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}

function figureTable({ figures, moreFigures }: Card): string {
  if (figures.length === 0) return '';
  const more = moreFigures > 0 ? `\n\n${t('{0} more in the profile', moreFigures)}` : '';
  return ['|   |   |', '|:--|:--|', ...figures.flatMap(figureRows)].join('\n') + more;
}

/** The best value on a row of its own; what contradicts it below, so that neither hides the other. */
function figureRows({ what, values, disputed }: FigureLine): readonly string[] {
  const [best = '', ...others] = values.slice(0, mostValues).map(valueText);
  const more = values.length - others.length - 1;
  const rest = [...others, ...(more > 0 ? [t('+{0} more', more)] : [])].join(' · ');
  const label = escapeMarkdown(what);
  if (!disputed) return [`| ${label} | ${[best, rest].filter(Boolean).join(' · ')} |`];
  // The no-break space keeps the mark and its word on one line of a narrow column.
  return [`| ${label} | ${best} |`, `| ⚠\u00A0**${t('disputed')}** | ${rest} |`];
}

function valueText({ text, grade, statements }: FigureValue): string {
  const [first] = statements;
  const more = statements.length - 1;
  const behind = [
    grade === '' ? '' : `\`${grade}\``,
    first === undefined ? '' : escapeMarkdown(voice(first)),
    more > 0 ? `+${more}` : '',
  ];
  return [apart(text), ...behind].filter(Boolean).join(' ');
}

/** Who said it and when, as short as it goes: `Lavrov 2021`, `Global Times 2015`. */
function voice(statement: Statement): string {
  const source = statement.sources[0];
  const who = statement.by === '' ? (source ? sourceName(source) : '') : statement.by;
  const year = /\d{4}/.exec(
    statement.asofText === '' ? (source?.dateText ?? '') : statement.asofText,
  );
  return [shortened(who), year?.[0]].filter(Boolean).join(' ');
}

/** A source by its house, else by its title without the brackets of a supplied one. */
function sourceName({ container, link }: SourceLine): string {
  return container === '' ? link.name.replace(/^\[(.*)\]$/, '$1') : container;
}

/** A text of ours, which in the editor's hovers can run against the line that it stands on. */
const apart = (text: string): string => isolated(escapeMarkdown(text));

/** A long name cut after a whole word. */
const shortened = (text: string): string =>
  text.length > mostLetters ? `${text.slice(0, mostLetters).replace(/\s+\S*$/, '')}…` : text;

function eventList({ events }: Card, links: CardLinks): string {
  return events
    .map(({ link, dateText: date }) => {
      const name = markdownLink(link.name, links.profile(link.id));
      return `- ${apart(date)} ${name}`;
    })
    .join('\n');
}

function asofText({ date, from }: AsOf): string {
  const text = escapeMarkdown(dateText(date));
  switch (from) {
    case 'document':
      return t('as of {0}, the date of this document', text);
    case 'dossier':
      return t('as of {0}, the date of the dossier', text);
    case 'today':
      return t('as of {0}, today', text);
  }
}

function wayOn(card: Card, links: CardLinks): string {
  const { id } = card.link;

  const files =
    card.files.length === 0
      ? ''
      : t(
          'joined from {0}',
          listText(card.files.map((file) => escapeMarkdown(links.fileName(file)))),
        );
  const ways = [
    markdownLink(t('Profile'), links.profile(id)),
    markdownLink('YAML', links.yaml(id)),
    ...(links.insert ? [markdownLink(t('Insert…'), links.insert(id))] : []),
    card.sourceCount === 0 ? t('no source given') : sourceList(card),
  ];
  return ['---', [asofText(card.asof), files].filter(Boolean).join(' · '), ways.join(' · ')].join(
    '\n\n',
  );
}

function sourceList({ sources, sourceCount }: Card): string {
  const more = sourceCount - sources.length;
  return t('Sources: {0}', sources.map(sourceText).join(', ') + (more > 0 ? ` +${more}` : ''));
}

function sourceText(source: SourceLine): string {
  const { link, dateText: date, reliability, url } = source;
  const short = shortened(sourceName(source));
  const title = [link.name, date].filter(Boolean).join(', ');
  const text = url === undefined ? escapeMarkdown(short) : markdownLink(short, url, title);
  return reliability === undefined ? text : `${text} \`${reliability}\``;
}
