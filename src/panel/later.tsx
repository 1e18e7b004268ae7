import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../core/spoken';

/**
 * A part of the page whose code comes when it is first shown, so that the page itself opens at once;
 * from then on it is there.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element {
  let Loaded: ComponentType<Props> | undefined;
  return function Later(props) {
    const [state, setState] = useState<'waiting' | 'there' | 'failed'>(
      Loaded ? 'there' : 'waiting',
    );
    useEffect(() => {
      if (state !== 'waiting') return;
      load().then(
        (component) => {
          Loaded = component;
          setState('there');
        },
        () => {
          setState('failed');
        },
      );
    }, [state]);
    if (state === 'failed') {
      return (
        <div class="page empty" role="alert">
          <p>{t('This part of the summary could not be loaded.')}</p>
          <button
            type="button"
            onClick={() => {
              setState('waiting');
            }}
          >
            {t('Try Again')}
          </button>
        </div>
      );
    }
    return Loaded ? <Loaded {...props} /> : <div class="page" aria-busy="true" />;
  };
}
