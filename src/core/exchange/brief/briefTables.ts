import type { BriefActors, BriefEvent, BriefFigure, BriefFigures, BriefValue, Cite } from './brief';
import { gradeSentence } from './gradeSentence';
import { between, html, nothing, type Html } from './html';

/** The events in order of date, under their years. */
export function chronologyHtml(events: readonly BriefEvent[]): Html {
  const years = new Map<string, BriefEvent[]>();
  for (const event of events) years.set(event.year, [...(years.get(event.year) ?? []), event]);
  return html`<table class="chronology">
    <thead>
      <tr>
        <th scope="col">Date</th>
        <th scope="col">Event</th>
        <th scope="col">Who</th>
        <th scope="col">Where</th>
      </tr>
    </thead>
    ${[...years].map(
      ([year, lines]) =>
        html`<tbody>
          <tr class="group">
            <th scope="rowgroup" colspan="4">${year}</th>
          </tr>
          ${lines.map(eventRow)}
        </tbody> `,
    )}
  </table>`;
}

const eventRow = ({ dateText, name, summary, who, places, cites }: BriefEvent): Html =>
  html`<tr>
    <td class="date">${dateText}</td>
    <th scope="row">
      <bdi>${name}</bdi>${citesHtml(cites)}${
        summary === '' ? nothing : html`<p><bdi>${summary}</bdi></p>`
      }
    </th>
    <td>${namesHtml(who)}</td>
    <td>${namesHtml(places)}</td>
  </tr> `;

/** The actors, a table for each kind, people with the office at the date. */
export const actorsHtml = (groups: readonly BriefActors[]): Html =>
  html`${groups.map(
    ({ label, actors }) =>
      html`<h3>${label}</h3>
        <table class="actors">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">${label === 'People' ? 'Office' : 'Kind'}</th>
              <th scope="col" class="number">Events</th>
            </tr>
          </thead>
          <tbody>
            ${actors.map(
              ({ name, otherScript, text, events, cites }) =>
                html`<tr>
                  <th scope="row">
                    <bdi>${name}</bdi>${citesHtml(cites)}${
                      otherScript === '' ? nothing : html` <bdi class="script">${otherScript}</bdi>`
                    }
                  </th>
                  <td><bdi>${text}</bdi></td>
                  <td class="number">${events}</td>
                </tr> `,
            )}
          </tbody>
        </table> `,
  )}`;

/** Every figure with its values side by side, the disputed marked. */
export const figuresHtml = (things: readonly BriefFigures[]): Html =>
  html`<p class="legend">${gradeSentence}</p>
    ${things.map(
      ({ name, kindText, figures }) =>
        html`<section class="thing">
          <h3><bdi>${name}</bdi> <span class="kind">${kindText}</span></h3>
          <table class="figures">
            <thead>
              <tr>
                <th scope="col">Value</th>
                <th scope="col">Who said it</th>
                <th scope="col">As of</th>
                <th scope="col">Grade</th>
                <th scope="col">Sources</th>
              </tr>
            </thead>
            ${figures.map(figureRows)}
          </table>
        </section> `,
    )}`;

const figureRows = ({ what, disputed, values }: BriefFigure): Html => html`<tbody${
  disputed ? html` class="contested"` : nothing
}>
<tr class="group"><th scope="rowgroup" colspan="5"><bdi>${what}</bdi>${
  disputed ? html` <span class="disputed">≠ disputed</span>` : nothing
}</th></tr>
${values.map(valueRows)}</tbody>
`;

const valueRows = ({ text, said }: BriefValue): Html =>
  html`${said.map(
    ({ who, asofText, grade, gradeText, note, cites }, index) =>
      html`<tr${index === 0 ? html` class="first"` : nothing}>${
        index === 0
          ? html`<th scope="row" rowspan="${said.length}" class="value"><bdi>${text}</bdi></th>`
          : nothing
      }<td><bdi>${who}</bdi>${note === '' ? nothing : html`<p><bdi>${note}</bdi></p>`}</td><td class="date">${asofText}</td><td>${
        grade === '' ? nothing : html`<span class="grade" title="${gradeText}">${grade}</span>`
      }</td><td>${citesHtml(cites, 'plain')}</td></tr>
`,
  )}`;

const namesHtml = (names: readonly string[]): Html =>
  between(
    names.map((name) => html`<bdi>${name}</bdi>`),
    ', ',
  );

/** The numbers of sources, each a link to its entry; raised after words, plain in a column of their own. */
export function citesHtml(cites: readonly Cite[], style: 'raised' | 'plain' = 'raised'): Html {
  if (cites.length === 0) return nothing;
  const numbers = between(
    cites.map(
      ({ source, loc }) =>
        html`<a href="#s${source}">${source}</a>${
            loc === undefined ? nothing : html`, <bdi>${loc}</bdi>`
          }`,
    ),
    style === 'plain' ? '; ' : ', ',
  );
  return style === 'plain' ? numbers : html`<sup class="cites">${numbers}</sup>`;
}
