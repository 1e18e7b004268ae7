import type { Brief, BriefEvent } from './brief';
import { citesHtml } from './briefTables';
import { html, nothing, type Html } from './html';

/** What the paper says in one glance: how much there is, what was last, what comes, who, what is disputed. */
export function overviewHtml(brief: Brief): Html {
  const { counts, spanText, latest, next, leading, figures, asofText } = brief;
  const disputed = figures.flatMap(({ name, figures: lines }) => {
    const whats = lines.filter((line) => line.disputed).map(({ what }) => what);
    return whats.length === 0 ? [] : [{ name, whats }];
  });
  if (counts.length === 0)
    return html`<p>Nothing is left to show: the filter hides all that is in scope.</p>`;
  return html`<dl class="counts">
      ${counts.map(
        ({ count, text }) =>
          html`<div>
            <dt>${text}</dt>
            <dd>${count}</dd>
          </div>`,
      )}${
        spanText === ''
          ? nothing
          : html`<div>
              <dt>of events</dt>
              <dd>${spanText}</dd>
            </div>`
      }
    </dl>
    <div class="panes">
      ${events(`Latest by ${asofText}`, latest)} ${events(`After ${asofText}`, next)}
      ${
        leading.length === 0
          ? nothing
          : html`<section>
              <h3>In most events</h3>
              <ul>
                ${leading.map(
                  ({ name, text, events: count }) =>
                    html`<li>
                      <span class="date">${count}</span
                      ><span
                        ><b><bdi>${name}</bdi></b
                        >${text === '' ? nothing : html` <bdi class="quiet">${text}</bdi>`}</span
                      >
                    </li> `,
                )}
              </ul>
            </section>`
      }
      ${
        disputed.length === 0
          ? nothing
          : html`<section>
              <h3>Disputed figures</h3>
              <ul class="plain">
                ${disputed.map(
                  ({ name, whats }) =>
                    html`<li>
                      <b><bdi>${name}</bdi></b> <bdi class="quiet">${whats.join(', ')}</bdi>
                    </li> `,
                )}
              </ul>
            </section>`
      }
    </div>`;
}

const events = (title: string, lines: readonly BriefEvent[]): Html =>
  lines.length === 0
    ? nothing
    : html`<section>
        <h3>${title}</h3>
        <ul>
          ${lines.map(
            ({ dateText, name, cites }) =>
              html`<li>
                <span class="date">${dateText}</span
                ><span><bdi>${name}</bdi>${citesHtml(cites)}</span>
              </li> `,
          )}
        </ul>
      </section>`;
