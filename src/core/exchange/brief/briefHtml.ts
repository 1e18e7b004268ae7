import type { PictureText } from '../picture/pictureText';
import type { Brief, BriefSource } from './brief';
import { chronologyHtml, actorsHtml, figuresHtml } from './briefTables';
import { briefStyle } from './briefStyle';
import { overviewHtml } from './briefOverview';
import { citationHtml } from './citationHtml';
import { html, nothing, type Html } from './html';

/** The sections of the paper, by their anchors. */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/**
 * A brief as one HTML page that needs nothing else: no script, no request, its style in it. The policy
 * that it carries lets in that style alone, by its hash (`sha256-…`), so that even what went wrong in
 * making it could do nothing. The pictures are safe SVG, as `pictureText` writes it.
 */
export function briefHtml(
  brief: Brief,
  pictures: readonly PictureText[],
  styleHash: string,
): string {
  const { title, chronology, actors, figures, sources, asofText } = brief;
  const all: readonly (Section | undefined)[] = [
    { id: 'overview', title: 'Overview', body: overviewHtml(brief) },
    ...pictures.map(({ name, title: heading, text, svg }) => ({
      id: name,
      title: heading,
      body: html`<figure>
        ${{ html: svg }}
        <figcaption>${text}</figcaption>
      </figure>`,
    })),
    chronology.length > 0
      ? { id: 'chronology', title: 'Chronology', body: chronologyHtml(chronology) }
      : undefined,
    actors.length > 0
      ? { id: 'actors', title: `Actors, as of ${asofText}`, body: actorsHtml(actors) }
      : undefined,
    figures.length > 0
      ? { id: 'figures', title: 'Figures', body: figuresHtml(figures) }
      : undefined,
    sources.length > 0
      ? { id: 'sources', title: 'Sources', body: sourcesHtml(sources) }
      : undefined,
  ];
  const sections = all.filter((section) => section !== undefined);
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${{ html: `<style>${briefStyle}</style>` }}
      </head>
      <body>
        <main>
          ${headHtml(brief)} ${contentsHtml(sections)}
          ${sections.map(
            ({ id, title: heading, body }) =>
              html`<section id="${id}" aria-labelledby="${id}-title">
                <h2 id="${id}-title">${heading}</h2>
                ${body}
              </section> `,
          )}
        </main>
      </body>
    </html> `;
  return `${page.html.trim()}\n`;
}

function headHtml({ title, scopeText, filterText, asofText, madeText }: Brief): Html {
  return html`<header>
    <p class="kicker">Dossier brief</p>
    <h1><bdi>${title}</bdi></h1>
    <p class="scope">${[scopeText, filterText].filter(Boolean).join(', ')}</p>
    <dl class="dates">
      <div>
        <dt>As of</dt>
        <dd>${asofText}</dd>
      </div>
      <div>
        <dt>Made on</dt>
        <dd>${madeText}</dd>
      </div>
    </dl>
  </header>`;
}

function contentsHtml(sections: readonly Section[]): Html {
  if (sections.length < 2) return nothing;
  return html`<nav aria-label="Contents">
    <ol>
      ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ol>
  </nav>`;
}

function sourcesHtml(sources: readonly BriefSource[]): Html {
  return html`<p class="legend">
      Cited by number. The letter is the reliability of the source: A reliable, B usually, C fairly,
      D not usually reliable, E unreliable, F cannot be judged.
    </p>
    <ol class="sources">
      ${sources.map(
        ({ note, reliability, reliabilityText }, index) =>
          html`<li id="s${index + 1}">
            <bdi>${citationHtml(note)}</bdi>${
              reliability
                ? html` <span class="grade" title="${reliabilityText}">${reliability}</span>`
                : nothing
            }
          </li> `,
      )}
    </ol>`;
}
