import type { JSX } from 'preact';
import { useActions } from '../actions';
import { Button } from '../parts/button';
import { t } from '../../core/spoken';

/** From a thing in a picture to its surroundings, its place in the file and in the tree, its mentions. */
export function Nearby({ id }: { id: string }): JSX.Element {
  const { showAround, goToYaml, revealInTree, showMentions } = useActions();
  const ways = [
    { text: t('Around it'), go: showAround },
    { text: 'YAML', go: goToYaml },
    { text: t('In the tree'), go: revealInTree },
    { text: t('Mentions'), go: showMentions },
  ];
  return (
    <>
      {ways.map(({ text, go }) => (
        <Button
          key={text}
          onClick={() => {
            go(id);
          }}
        >
          {text}
        </Button>
      ))}
    </>
  );
}
