import type { JSX } from 'preact';
import type { Belonging } from '../../core/views/profile/belongingTo';
import type { EntityLink } from '../../core/views/lines';
import type { Profile, ProfileFact } from '../../core/views/profile/profile';
import { FewList } from '../parts/fewList';
import { EntityName, EntityNames, WebLink } from '../parts/links';
import { Section } from '../parts/section';
import { t } from '../../core/spoken';

/** The small facts: a label and words, names or an address. */
export function Facts({ facts }: { facts: readonly ProfileFact[] }): JSX.Element | null {
  if (facts.length === 0) return null;
  return (
    <Section id="facts" title={t('Facts')}>
      <dl class="facts">
        {facts.map(({ label, text, links, url }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>
              {url === undefined ? (
                text !== undefined && <bdi>{text}</bdi>
              ) : (
                <WebLink url={url}>
                  <bdi>{text ?? url}</bdi>
                </WebLink>
              )}
              {text !== undefined && links.length > 0 && ' '}
              <EntityNames links={links} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The other names, under what they are; those that run from right to left last. */
export function Names({
  names,
  name,
}: {
  names: Profile['names'];
  name: string;
}): JSX.Element | null {
  const others = names.filter(({ text }) => text !== name);
  if (others.length === 0) return null;
  const roles = [...new Set(others.map(({ roleText }) => roleText))];
  return (
    <Section id="names" title={t('Other names')}>
      <dl class="facts">
        {roles.map((role) => (
          <div key={role}>
            <dt>{role}</dt>
            {others
              .filter(({ roleText }) => roleText === role)
              .sort((a, b) => Number(a.rightToLeft) - Number(b.rightToLeft))
              .map(({ text, rightToLeft }) => (
                <dd key={text}>
                  <bdi dir={rightToLeft ? 'rtl' : 'auto'}>{text}</bdi>
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}

const mostLinks = 10;

interface LinksProps {
  readonly id: string;
  readonly title: string;
  readonly links: readonly EntityLink[];
}

/** A list of names under a heading. */
export function Links({ id, title, links }: LinksProps): JSX.Element | null {
  if (links.length === 0) return null;
  return (
    <Section id={id} title={title} count={links.length}>
      <FewList items={links} most={mostLinks}>
        {(link) => (
          <li key={link.id}>
            <EntityName link={link} />
          </li>
        )}
      </FewList>
    </Section>
  );
}

/** The people, bodies and places that belong to it. */
export function Belongings({ belonging }: { belonging: readonly Belonging[] }): JSX.Element {
  return (
    <>
      {belonging.map(({ label, links }) => (
        <Links key={label} id={`belonging-${label}`} title={label} links={links} />
      ))}
    </>
  );
}

/** The files that speak of it. */
export function Files({ files }: { files: readonly string[] }): JSX.Element | null {
  if (files.length === 0) return null;
  return (
    <Section id="files" title={t('Written in')}>
      <ul class="plain">
        {files.map((file) => (
          <li key={file} class="file" title={file}>
            {fileName(file)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The last part of a file's address, and whether it came with the extension. */
function fileName(file: string): string {
  const bundled = /^bundled:(.*)$/.exec(file)?.[1];
  if (bundled !== undefined) return t('{0} (bundled)', bundled);
  const last = file.slice(file.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
