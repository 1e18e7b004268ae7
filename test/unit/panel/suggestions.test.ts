import assert from 'node:assert/strict';
import { suggestions } from '../../../src/panel/profile/suggestions';
import { happening, node, scene } from './lines';

suite('profiles to begin with', () => {
  test('are the best connected actors, then projects', () => {
    const shown = scene({
      nodes: [
        node('India', 'state'),
        node('Pakistan', 'state'),
        node('Russia', 'state'),
        node('Pipeline', 'project'),
        node('Islamabad', 'place'),
      ],
      events: [
        happening('a', '2015', { actor: ['india', 'pakistan'] }),
        happening('b', '2016', { actor: ['russia', 'pakistan'], place: ['islamabad'] }),
        happening('c', '2017', { actor: ['pakistan', 'russia'] }),
      ],
    });
    assert.deepEqual(
      suggestions(shown, 2).map(({ name }) => name),
      ['Pakistan', 'Russia', 'Pipeline'],
    );
  });

  test('are none where there is nothing', () => {
    assert.deepEqual(suggestions(scene()), []);
  });
});
