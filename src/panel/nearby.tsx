import type { JSX } from 'preact';
import { useActions } from './actions';

/** From a thing in a picture to its place in the file and in the tree. */
export function Nearby({ id }: { id: string }): JSX.Element {
  const { goToYaml, revealInTree } = useActions();
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => {
          goToYaml(id);
        }}
      >
        YAML
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          revealInTree(id);
        }}
      >
        In the tree
      </button>
    </>
  );
}
