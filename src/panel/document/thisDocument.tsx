import type { JSX } from 'preact';
import { formText } from '../../core/views/formText';
import { dateText } from '../../core/dossier/dateText';
import type { DocumentView, Finding, NamedThing } from '../../core/views/document/documentView';
import type { Scene } from '../../core/views/scene/scene';
import { useActions } from '../actions';
import { KindIcon } from '../parts/kindIcon';
import { EntityName } from '../parts/links';
import { Pane } from '../overview/pane';
import './thisDocument.css';
import { plural, say, t, toSay } from '../../core/spoken';

interface ThisDocumentProps {
  readonly document: DocumentView;
  readonly findings: readonly Finding[];
  /** What the document is about, filtered. */
  readonly scene: Scene;
}

/** What the open document names in its order, speaks about, leaves out, and what the checks say. */
export function ThisDocument({ document, findings, scene }: ThisDocumentProps): JSX.Element {
  const { name, named, notMentioned } = document;
  const mentions = named.reduce((sum, each) => sum + each.mentions, 0);
  const visible = new Set([...scene.nodes, ...scene.events].map(({ link }) => link.id));
  const shown = named.filter(
    ({ links }) => links.length > 1 || links.some(({ id }) => visible.has(id)),
  );
  return (
    <div class="page this-document">
      <header>
        <h1 tabIndex={-1} data-land>
          <bdi>{name}</bdi>
        </h1>
        <p class="quiet">
          {t(
            '{0} of {1} · as of {2}',
            plural(mentions, '{0} mention|{0} mentions'),
            plural(named.length, '{0} name|{0} names'),
            dateText(scene.asof.date),
          )}
        </p>
      </header>
      <div class="panes">
        <Pane id="named" title={t('Named, in order')}>
          {shown.length === 0 && (
            <p class="quiet">
              {named.length === 0
                ? t('This document names nobody and nothing in the dossier yet.')
                : t('The filter hides all that it names.')}
            </p>
          )}
          <ol class="named">
            {shown.map((thing) => (
              <Named key={`${thing.line}:${thing.character}`} thing={thing} />
            ))}
          </ol>
        </Pane>
        <Pane id="speaks-of" title={t('Events it speaks of')}>
          {scene.events.length === 0 && (
            <p class="quiet">{t('It names no event, and no two that share one.')}</p>
          )}
          <ol class="dated">
            {scene.events.map(({ link, dateText: when }) => (
              <li key={link.id}>
                <span class="when">{when}</span>
                <span>
                  <EntityName link={link} />
                </span>
              </li>
            ))}
          </ol>
        </Pane>
        <div class="stack">
          <Pane id="findings" title={t('What the checks say')}>
            <Findings findings={findings} />
          </Pane>
          <Pane id="missing" title={t('Closely tied, not mentioned')}>
            {notMentioned.length === 0 && <p class="quiet">{t('Nothing that stands out.')}</p>}
            <ul class="rows">
              {notMentioned.map(({ link, reasons }) => (
                <li key={link.id}>
                  <EntityName link={link} />
                  <p class="quiet">
                    <bdi>{reasons.slice(0, mostReasons).join(' · ')}</bdi>
                    {reasons.length > mostReasons &&
                      ` · ${plural(reasons.length - mostReasons, 'and {0} more tie|and {0} more ties')}`}
                  </p>
                </li>
              ))}
            </ul>
          </Pane>
        </div>
      </div>
    </div>
  );
}

const mostReasons = 2;

function Named({ thing }: { thing: NamedThing }): JSX.Element {
  const { links, label, description, disputed, mentions, line, character } = thing;
  const { goToLine } = useActions();
  const [link, ...others] = links;
  return (
    <li>
      <button
        type="button"
        class="link line"
        title={t('Go to the first mention')}
        onClick={() => {
          goToLine(line, character);
        }}
      >
        <span class="unseen">{t('line')} </span>
        {line + 1}
      </button>
      {link && <KindIcon kind={link.kind} />}
      <span>
        {link && others.length === 0 ? (
          <EntityName link={link} />
        ) : (
          <bdi title={t('It could be one of several')}>{label}</bdi>
        )}
        {mentions > 1 && <span class="quiet"> ×{mentions}</span>}
        {disputed && (
          <span class="disputed">
            {' '}
            ≠<span class="unseen"> {t('disputed')}</span>
          </span>
        )}{' '}
        <span class="quiet">
          <bdi>{description === '' && link ? formText(link) : description}</bdi>
        </span>
      </span>
    </li>
  );
}

const severityWords: Readonly<Record<Finding['severity'], string>> = {
  error: toSay('Error'),
  warning: toSay('Warning'),
  information: toSay('Note'),
  hint: toSay('Hint'),
};

function Findings({ findings }: { findings: readonly Finding[] }): JSX.Element {
  const { goToLine } = useActions();
  if (findings.length === 0)
    return <p class="quiet">{t('Nothing: no line stands against the record.')}</p>;
  return (
    <ul class="findings">
      {findings.map(({ line, character, severity, message }, index) => (
        <li key={index}>
          <button
            type="button"
            class="link line"
            title={t('Go to this line')}
            onClick={() => {
              goToLine(line, character);
            }}
          >
            <span class="unseen">{t('line')} </span>
            {line + 1}
          </button>
          <span>
            <span class={`severity ${severity}`}>{say(severityWords[severity])}</span>{' '}
            <bdi>{message}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}
