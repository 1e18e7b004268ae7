import { Fragment, type ComponentChildren, type JSX } from 'preact';
import { formText } from '../../core/views/formText';
import type { EntityLink } from '../../core/views/lines';
import { useActions } from '../actions';
import './links.css';
import { t } from '../../core/spoken';

interface EntityNameProps {
  /** Without a kind, nothing is said of what it is. */
  readonly link: Pick<EntityLink, 'id' | 'name'> & Partial<EntityLink>;
  readonly class?: string;
  /** -1 takes it out of the order of Tab, where arrows lead to it. */
  readonly tabIndex?: 0 | -1;
  /** True for the link of a list that its arrows are at. */
  readonly stop?: boolean;
}

/** The name of something, which opens its profile; isolated, since it may run from right to left. */
export function EntityName({
  link,
  class: name = '',
  tabIndex = 0,
  stop = false,
}: EntityNameProps): JSX.Element {
  const { open } = useActions();
  return (
    <a
      href={`#${encodeURIComponent(link.id)}`}
      class={name}
      tabIndex={tabIndex}
      data-stop={stop || undefined}
      data-entity={link.id}
      title={link.kind && formText({ ...link, kind: link.kind })}
      onClick={(event) => {
        handled(event);
        open(link.id);
      }}
    >
      <bdi>{link.name}</bdi>
    </a>
  );
}

/** VS Code follows the links of a page by itself, too: it must not hear of those that we follow. */
function handled(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

interface NamesProps {
  readonly links: readonly EntityNameProps['link'][];
  readonly tabIndex?: 0 | -1;
  /** At most so many are named, the rest counted. */
  readonly most?: number;
  /** True where the arrows of a list are at the first of them. */
  readonly stop?: boolean;
}

/** Names in a row, with commas between. */
export function EntityNames({
  links,
  tabIndex = 0,
  most = Infinity,
  stop = false,
}: NamesProps): JSX.Element {
  const named = links.length > most + 1 ? links.slice(0, most) : links;
  const rest = links.slice(named.length);
  return (
    <>
      {named.map((link, index) => (
        <Fragment key={link.id}>
          {index > 0 && ', '}
          <EntityName link={link} tabIndex={tabIndex} stop={stop && index === 0} />
        </Fragment>
      ))}
      {rest.length > 0 && (
        <span class="quiet" title={rest.map(({ name }) => name).join(', ')}>
          {' '}
          {t('and {0} more', rest.length)}
        </span>
      )}
    </>
  );
}

interface WebLinkProps {
  readonly url: string;
  /** What a screen reader says, where the words alone do not tell. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link out of VS Code, which the extension opens; anything but http(s) is shown as its words. */
export function WebLink({ url, label, children }: WebLinkProps): JSX.Element {
  const { openLink } = useActions();
  if (!/^https?:\/\//i.test(url)) return <>{children}</>;
  return (
    <a
      href={url}
      title={url}
      aria-label={label}
      onClick={(event) => {
        handled(event);
        openLink(url);
      }}
    >
      {children}
    </a>
  );
}

/** An Admiralty grade, with its words for those who point at it or listen. */
export function Grade({ grade, words }: { grade: string; words: string }): JSX.Element | null {
  if (grade === '') return null;
  const strength = /^[AB]/.test(grade) ? 'strong' : /^[CD]/.test(grade) ? 'fair' : 'weak';
  return (
    <span class={`grade ${strength}`} title={words}>
      <span class="unseen">{t('grade')} </span>
      {grade}
      {words !== '' && <span class="unseen">, {words}</span>}
    </span>
  );
}

/** The mark of a figure whose sources differ. */
export function Disputed(): JSX.Element {
  return (
    <span class="disputed">
      <span aria-hidden="true">≠ </span>
      {t('disputed')}
    </span>
  );
}
