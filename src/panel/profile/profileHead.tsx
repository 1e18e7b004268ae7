import type { JSX } from 'preact';
import type { Profile } from '../../core/views/profile/profile';
import { useActions } from '../actions';
import { Button } from '../parts/button';
import { t } from '../../core/spoken';

/** Name, name in other scripts, what it is, one sentence, and the ways out to file and tree. */
export function ProfileHead({ profile }: { profile: Profile }): JSX.Element {
  const { link, kindText, summary, names } = profile;
  const { goToYaml, revealInTree, insert } = useActions();
  const ways = [
    { text: t('Go to YAML'), go: goToYaml },
    { text: t('Reveal in Tree'), go: revealInTree },
    {
      text: t('Insert…'),
      title: t('Write its name, its office or a figure at the cursor of the document'),
      go: insert,
    },
  ];
  return (
    <header>
      <div class="title">
        <h1 tabIndex={-1} data-land>
          <bdi>{link.name}</bdi>
        </h1>
        {/* Last on its line, so that the two directions of writing do not mix. */}
        <p class="scripts">
          {inOtherScripts(link.name, names).map(({ text, rightToLeft }) => (
            <bdi key={text} dir={rightToLeft ? 'rtl' : 'ltr'}>
              {text}
            </bdi>
          ))}
        </p>
      </div>
      <p class="quiet">{kindText}</p>
      {summary !== undefined && (
        <p class="prose">
          <bdi>{summary}</bdi>
        </p>
      )}
      <p class="buttons">
        {ways.map(({ text, title, go }) => (
          <Button
            key={text}
            title={title}
            onClick={() => {
              go(link.id);
            }}
          >
            {text}
          </Button>
        ))}
      </p>
    </header>
  );
}

type NameLine = Profile['names'][number];

const mostScripts = 3;

/** The first names without a Latin letter of something whose own name has some, right-to-left ones last. */
function inOtherScripts(name: string, names: readonly NameLine[]): readonly NameLine[] {
  const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
  if (!isLatin(name)) return [];
  const others = names.filter(({ text }) => /\p{L}/u.test(text) && !isLatin(text));
  const [right, left] = [true, false].map((side) =>
    others.filter(({ rightToLeft }) => rightToLeft === side),
  );
  return [...(left ?? []).slice(0, mostScripts - 1), ...(right ?? []).slice(0, 1)];
}
