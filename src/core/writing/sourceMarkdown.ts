import { gradeText } from '../dossier/grades';
import type { Library } from '../dossier/library';
import type { Source } from '../dossier/model';
import { fullNote } from '../exchange/citation/fullNote';
import type { CitationText } from '../exchange/citation/citationText';
import { escapeMarkdown, markdownLink } from '../exchange/markdown';
import { textOf } from '../exchange/cslText';
import { kindText } from '../views/kindText';
import type { CardLinks } from '../views/card/cardMarkdown';
import { plural, t } from '../spoken';

/** What the hover over a citation shows: its note, how far it is to be relied on, what stands on it. */
export function sourceMarkdown(
  source: Source,
  library: Library,
  links: CardLinks,
  locator?: string,
): string {
  const grade = gradeText(source.reliability);
  const claims = library.claimsFrom(source.id).length;
  const note = textOf(source.csl['note']);
  const counts = [
    grade === '' ? '' : `\`${source.reliability ?? ''}\` ${escapeMarkdown(grade)}`,
    claims === 0
      ? ''
      : escapeMarkdown(plural(claims, '{0} statement stands on it|{0} statements stand on it')),
  ].filter(Boolean);
  const ways = [
    markdownLink(t('Profile'), links.profile(source.id)),
    markdownLink('YAML', links.yaml(source.id)),
    links.insert ? markdownLink(t('Insert…'), links.insert(source.id)) : '',
    source.url === undefined ? '' : markdownLink(t('Open the Page'), source.url),
    source.archived === undefined ? '' : markdownLink(t('Archived Copy'), source.archived),
  ].filter(Boolean);
  return [
    `$(book) **${escapeMarkdown(source.name)}** · ${escapeMarkdown(kindText(source))}`,
    shown(fullNote(source, locator)),
    counts.join(' · '),
    note === undefined ? '' : `*${escapeMarkdown(note)}*`,
    '---',
    ways.join(' · '),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A note in a hover; its address is a link below. */
const shown = (text: CitationText): string =>
  text
    .map((span) => {
      if (typeof span === 'string') return escapeMarkdown(span);
      return 'italic' in span ? `*${escapeMarkdown(span.italic)}*` : escapeMarkdown(span.address);
    })
    .join('');
