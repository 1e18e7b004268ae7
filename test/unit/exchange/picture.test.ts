import assert from 'node:assert/strict';
import type { Drawing } from '../../../src/core/exchange/picture/drawing';
import { plainColour } from '../../../src/core/exchange/picture/plainColour';
import { readDrawing } from '../../../src/core/exchange/picture/readDrawing';
import { svgFile, svgText } from '../../../src/core/exchange/picture/svgText';

const drawing = (elements: unknown): Drawing => {
  const read = readDrawing({
    name: 'map',
    title: 'Map <1>',
    text: 'Two places & "more"',
    width: 100.2,
    height: 50,
    elements,
  });
  assert.ok(read);
  return read;
};
const written = (...elements: unknown[]): string =>
  svgText(drawing(elements)).split('\n').slice(4, -1).join('\n');

suite('A picture that goes out', () => {
  test('has a size, a title and words', () => {
    assert.equal(
      svgFile(drawing([])),
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 101 50" width="101" height="50" role="img" aria-labelledby="map-picture-title map-picture-text">',
        '<title id="map-picture-title">Map &lt;1&gt;</title>',
        '<desc id="map-picture-text">Two places &amp; &quot;more&quot;</desc>',
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        '</svg>',
        '',
      ].join('\n'),
    );
  });

  test('keeps shapes, paint and text, and escapes what is written', () => {
    assert.equal(
      written({
        name: 'g',
        attributes: { transform: 'translate(1 2) scale(.5)', fill: '#1a66c2' },
        children: [
          { name: 'path', attributes: { d: 'M0,0L1.5e1-2z', 'stroke-width': '1.5' }, children: [] },
          { name: 'text', attributes: { x: '5%' }, children: ['</text><script>'] },
        ],
      }),
      '<g transform="translate(1 2) scale(.5)" fill="#1a66c2"><path d="M0,0L1.5e1-2z" stroke-width="1.5"/><text x="5%">&lt;/text&gt;&lt;script&gt;</text></g>',
    );
  });

  test('has ids of its own, so that several stand in one page', () => {
    assert.equal(
      written(
        {
          name: 'linearGradient',
          attributes: { id: 'fade' },
          children: [],
        },
        { name: 'rect', attributes: { fill: 'url(#fade)' }, children: [] },
        { name: 'use', attributes: { href: '#fade' }, children: [] },
      ),
      '<linearGradient id="map-fade"/>\n<rect fill="url(#map-fade)"/>\n<use href="#map-fade"/>',
    );
  });

  for (const name of [
    ...['script', 'foreignObject', 'image', 'a', 'style', 'animate', 'set', 'iframe', 'feImage'],
    ...['g><script', '', 'SVG', '__proto__', 'constructor'],
  ]) {
    test(`leaves out <${name}>`, () => {
      assert.equal(written({ name, attributes: {}, children: ['x'] }), '');
    });
  }

  for (const [name, value] of [
    ['onload', 'alert(1)'],
    ['style', 'fill: red'],
    ['class', 'x'],
    ['xlink:href', '#a'],
    ['href', 'https://example.org/'],
    ['href', 'javascript:alert(1)'],
    ['fill', 'url(https://example.org/#a)'],
    ['fill', 'url(#a) url(https://example.org/)'],
    ['fill', 'var(--text)'],
    ['clip-path', 'url(data:image/svg+xml,x)'],
    ['d', 'M0 0" onload="x'],
    ['font-family', 'x; } @import url(//example.org)'],
    ['transform', 'translate(1) url(#a)'],
    ['id', 'a b'],
    ['x', 'calc(1px)'],
    ['__proto__', 'x'],
    ['constructor', 'x'],
  ] as const) {
    test(`leaves out ${name}="${value}"`, () => {
      const attributes = Object.fromEntries([[name, value]]);
      assert.equal(written({ name: 'rect', attributes, children: [] }), '<rect/>');
    });
  }

  test('is none where the message is no drawing', () => {
    for (const value of [
      undefined,
      null,
      'svg',
      {},
      { name: 'map', title: 't', text: '', width: 0, height: 1, elements: [] },
      { name: 'map"', title: 't', text: '', width: 1, height: 1, elements: [] },
      { name: 'map', title: 't', text: '', width: 1, height: NaN, elements: [] },
      { name: 'map', title: 't', text: '', width: 1, height: 1, elements: {} },
    ])
      assert.equal(readDrawing(value), undefined);
  });

  test('is no deeper and no larger than a picture is', () => {
    let nested: unknown = 'deep';
    for (let depth = 0; depth < 10_000; depth++)
      nested = { name: 'g', attributes: {}, children: [nested] };
    const text = written(nested);
    assert.ok(text.length < 1000);
    assert.doesNotMatch(text, /deep/);
  });
});

suite('A computed colour', () => {
  for (const [text, hex, opacity] of [
    ['rgb(26, 102, 194)', '#1a66c2', 1],
    ['rgba(0, 0, 0, 0.5)', '#000000', 0.5],
    ['rgb(255 255 255 / 0)', '#ffffff', 0],
    ['color(srgb 1 0.5 0)', '#ff8000', 1],
    ['color(srgb 0.1 0.2 0.3 / 0.25)', '#1a334d', 0.25],
  ] as const) {
    test(`${text} is ${hex}`, () => {
      assert.deepEqual(plainColour(text), { hex, opacity });
    });
  }

  test('that is none is told', () => {
    for (const text of ['', 'none', 'red', 'rgb()', 'rgb(a, b, c)', 'color(display-p3 1 0 0)'])
      assert.equal(plainColour(text), undefined);
  });
});
