import type { JSX } from 'preact';
import type { Profile, ProfileFact, ProfileOffice } from '../core/views/profile';
import { EntityNames, WebLink } from './links';
import { Section } from './section';

/** Offices, each with its spell. */
export function Offices({ offices }: { offices: readonly ProfileOffice[] }): JSX.Element | null {
  if (offices.length === 0) return null;
  return (
    <Section id="offices" title="Offices">
      <ul class="plain">
        {offices.map(({ text, spellText, acting }, index) => (
          <li key={index}>
            <bdi>{text}</bdi>
            {acting && ' (acting)'}
            {spellText !== '' && <span class="quiet below">{spellText}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The small facts: a label and words, names or an address. */
export function Facts({ facts }: { facts: readonly ProfileFact[] }): JSX.Element | null {
  if (facts.length === 0) return null;
  return (
    <Section id="facts" title="Facts">
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
    <Section id="names" title="Other names">
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

/** The files that speak of it. */
export function Files({ files }: { files: readonly string[] }): JSX.Element | null {
  if (files.length === 0) return null;
  return (
    <Section id="files" title="Written in">
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
  if (bundled !== undefined) return `${bundled} (bundled)`;
  const last = file.slice(file.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
