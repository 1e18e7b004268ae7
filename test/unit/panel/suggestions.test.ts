import assert from 'node:assert/strict';
import { suggestions } from '../../../src/panel/suggestions';
import { event, link, summary } from './lines';

suite('profiles to begin with', () => {
  test('are the actors of most events, then the first projects', () => {
    const [pakistan, russia, india] = ['Pakistan', 'Russia', 'India'].map((name) =>
      link(name, 'state'),
    ) as [ReturnType<typeof link>, ReturnType<typeof link>, ReturnType<typeof link>];
    const library = summary({
      events: [
        event('a', '2015', { actors: [india, pakistan] }),
        event('b', '2016', { actors: [russia, pakistan] }),
        event('c', '2017', { actors: [pakistan, russia] }),
      ],
      projects: [{ link: link('Pipeline', 'project'), statusText: '', figures: [] }],
    });
    assert.deepEqual(
      suggestions(library, 2).map(({ name }) => name),
      ['Pakistan', 'Russia', 'Pipeline'],
    );
  });

  test('are none where there is nothing', () => {
    assert.deepEqual(suggestions(summary({})), []);
  });
});
