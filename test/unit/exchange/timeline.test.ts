import assert from 'node:assert/strict';
import { exported } from '../../../src/core/exchange/exported';
import { exportTimeline } from '../../../src/core/exchange/exportTimeline';
import { libraryOf } from '../libraryOf';
import { bundled } from './bundled';

interface Timeline {
  readonly title: { readonly text: { readonly headline: string } };
  readonly events: readonly Record<string, unknown>[];
}
const timelineOf = (yaml: string): Timeline =>
  JSON.parse(exported(exportTimeline(libraryOf(yaml))).text) as Timeline;

/** The shape that TimelineJS documents for its JSON: what it requires, and nothing that it does not know. */
function checkSlide(slide: Record<string, unknown>): void {
  const known = 'start_date end_date display_date text media group background autolink unique_id';
  for (const field of Object.keys(slide)) assert.ok(known.split(' ').includes(field), field);
  for (const field of ['start_date', 'end_date']) {
    const date = slide[field] as Record<string, number> | undefined;
    if (field === 'end_date' && date === undefined) continue;
    assert.ok(Number.isInteger(date?.['year']));
    for (const [part, value] of Object.entries(date ?? {})) {
      assert.ok(['year', 'month', 'day'].includes(part), part);
      assert.ok(Number.isInteger(value));
    }
    assert.ok(date?.['day'] === undefined || date['month'] !== undefined);
  }
  const text = slide['text'] as Record<string, string>;
  assert.deepEqual(Object.keys(text).sort(), ['headline', 'text']);
  assert.equal(typeof slide['unique_id'], 'string');
}

suite('Exporting TimelineJS', () => {
  test('writes every dated event in the documented shape', () => {
    const { text, omitted } = exported(exportTimeline(bundled));
    const { events } = JSON.parse(text) as Timeline;
    events.forEach(checkSlide);
    assert.equal(events.length, bundled.events.length);
    assert.deepEqual(omitted, []);
  });

  for (const [date, start, end, words] of [
    ['2021-04-06', { year: 2021, month: 4, day: 6 }, undefined, '6 Apr 2021'],
    ['2021-04~', { year: 2021, month: 4 }, undefined, 'about Apr 2021'],
    ['2021?', { year: 2021 }, undefined, '2021 (uncertain)'],
    [
      '2021-04-06/2021-04-07',
      { year: 2021, month: 4, day: 6 },
      { year: 2021, month: 4, day: 7 },
      '6–7 Apr 2021',
    ],
    ['2021-04/..', { year: 2021, month: 4 }, undefined, 'since Apr 2021'],
    ['../2021', { year: 2021 }, undefined, 'until 2021'],
    ['201X', { year: 2010 }, { year: 2019, month: 12, day: 31 }, 'the 2010s'],
  ] as const) {
    test(`shows ${date} at its place and says “${words}”`, () => {
      const [slide] = timelineOf(`events: {e: {name: E, date: ${date}}}`).events;
      assert.deepEqual(
        [slide?.['start_date'], slide?.['end_date'], slide?.['display_date']],
        [start, end, words],
      );
    });
  }

  test('tells how many events have no date', () => {
    const { omitted } = exported(
      exportTimeline(libraryOf('events: {e: E, f: {name: F, date: XXXX}}')),
    );
    assert.deepEqual(omitted, ['2 events have no date and no place on a timeline.']);
  });

  test('lets no markup of a name through', () => {
    const { events } = timelineOf(
      JSON.stringify({
        events: { e: { name: '<img src=x onerror=1>', date: '2021', summary: '</p>&"' } },
      }),
    );
    assert.deepEqual(events[0]?.['text'], {
      headline: '&lt;img src=x onerror=1&gt;',
      text: '<p>&lt;/p&gt;&amp;&quot;</p>',
    });
  });
});
