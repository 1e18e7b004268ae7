import type { JSX } from 'preact';
import { credibilityWords, reliabilityWords } from '../../core/dossier/grades';
import './gradeKey.css';
import { say, t } from '../../core/spoken';

/** What the letters and numbers of the grades mean, folded away until it is wanted. */
export function GradeKey(): JSX.Element {
  return (
    <details class="grade-key">
      <summary>{t('How to read the grades')}</summary>
      <p>
        {t(
          'The letter says how far the source is reliable, the number how far this statement of it is credible (Admiralty code).',
        )}
      </p>
      <Key words={reliabilityWords} label={t('Reliability of the source')} />
      <Key words={credibilityWords} label={t('Credibility of the statement')} />
    </details>
  );
}

function Key({
  words,
  label,
}: {
  words: Readonly<Record<string, string>>;
  label: string;
}): JSX.Element {
  return (
    <dl aria-label={label}>
      {Object.entries(words).map(([sign, meaning]) => (
        <div key={sign}>
          <dt>{sign}</dt>
          <dd>{say(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}
