import assert from 'node:assert/strict';
import { marked } from 'marked';
import type { Library } from '../../../src/core/dossier/library';
import type { Brief } from '../../../src/core/exchange/brief/brief';
import { briefHtml } from '../../../src/core/exchange/brief/briefHtml';
import { briefMarkdown } from '../../../src/core/exchange/brief/briefMarkdown';
import { briefOf } from '../../../src/core/exchange/brief/briefOf';
import { briefStyle } from '../../../src/core/exchange/brief/briefStyle';
import { filterWords } from '../../../src/core/exchange/brief/filterWords';
import { html } from '../../../src/core/exchange/brief/html';
import { sceneOf } from '../../../src/core/views/scene/sceneOf';
import { libraryIds } from '../../../src/core/views/scene/scopeIds';
import { libraryOf } from '../libraryOf';

const small = libraryOf(`
people:
  able:
    name: Ann Able
    aka: آن
    offices: { title: Foreign Minister, of: land, from: 2019-01-01, source: paper }
states: { land: { name: Land, source: atlas } }
places: { port: Port }
projects:
  line:
    name: Line
    kind: infrastructure
    status: agreed
    claims:
      - { what: length, value: 10, unit: km, source: paper, loc: p. 3, credibility: 2 }
      - { what: length, value: 20, unit: km, by: able, source: atlas, note: Of both stages. }
      - { what: cost, value: 3, unit: bn USD, source: paper, loc: p. 4 }
events:
  talks: { name: 'Talks | "first"', date: 2020-05, actor: able, recipient: land, place: port, source: [paper, atlas] }
  later: { name: Later talks, date: 2022, actor: able }
sources:
  atlas: { title: The Atlas, reliability: C }
  paper: { title: The Paper, container-title: Daily Paper, issued: 2020-06-01, reliability: B, URL: 'https://example.org/p?a=1&b=2' }
  unused: Unused
`);

const briefFor = (library: Library): Brief =>
  briefOf({
    library,
    scene: sceneOf(library, libraryIds(library), {
      asof: { date: '2021-04-20', from: 'dossier' },
      today: '2026-01-31',
    }),
    title: 'A <brief> & more',
    scopeText: 'Everything that is loaded',
    filterText: 'with “gas”',
  });

suite('A brief', () => {
  const brief = briefFor(small);

  test('numbers sources in the order in which they are cited, and leaves out the others', () => {
    assert.deepEqual(
      brief.chronology.map(({ name, cites }) => [name, ...cites.map(({ source }) => source)]),
      [['Talks | "first"', 1, 2], ['Later talks']],
    );
    assert.deepEqual(
      brief.sources.map(({ reliability }) => reliability),
      ['B', 'C'],
    );
  });

  test('gives people their office at the date, and how many events name them', () => {
    assert.deepEqual(
      brief.actors.map(({ label, actors }) => [
        label,
        ...actors.map(({ name, otherScript, text, events }) => [name, otherScript, text, events]),
      ]),
      [
        ['People', ['Ann Able', 'آن', 'Foreign Minister of Land (since 1 Jan 2019)', 2]],
        ['States', ['Land', '', '', 1]],
      ],
    );
  });

  test('sets the values of a figure side by side, with who said it and where', () => {
    const [length, cost] = brief.figures[0]?.figures ?? [];
    assert.equal(length?.disputed, true);
    assert.deepEqual(
      length.values.map(({ text, said }) => [
        text,
        ...said.map(({ who, grade, note, cites }) => [who, grade, note, cites]),
      ]),
      [
        ['10 km', ['Daily Paper', 'B2', '', [{ source: 1, loc: 'p. 3' }]]],
        ['20 km', ['Ann Able', 'C', 'Of both stages.', [{ source: 2 }]]],
      ],
    );
    assert.equal(cost?.disputed, false);
  });

  test('parts events at its date', () => {
    assert.deepEqual(
      [brief.latest, brief.next].map((events) => events.map(({ name }) => name)),
      [['Talks | "first"'], ['Later talks']],
    );
    assert.equal(brief.spanText, '2020 – 2022');
  });

  test('of nothing says so', () => {
    const text = briefHtml(briefFor(libraryOf('')), [], 'sha256-x');
    assert.match(text, /Nothing is left to show/);
    assert.doesNotMatch(text, /<table/);
    assert.match(briefMarkdown(briefFor(libraryOf(''))), /^# A \\<brief> & more\n\nEverything/);
  });
});

suite('A brief in Markdown', () => {
  const text = briefMarkdown(briefFor(small));

  test('refers to nothing that it does not define, and defines nothing twice or for nobody', () => {
    const defined = [...text.matchAll(/^\[\^(\w+)\]:/gm)].map((match) => match[1]);
    const referred = [...text.matchAll(/\[\^(\w+)\](?!:)/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(referred)], defined);
    assert.equal(new Set(defined).size, defined.length);
    // The paper as a whole, two pages of it, and the atlas.
    assert.equal(defined.length, 4);
  });

  test('has a table of actors that stays one, whatever the names hold', () => {
    const rendered = marked.parse(text, { gfm: true, async: false });
    assert.match(rendered, /<th>Office on 20 Apr 2021<\/th>/);
    assert.match(rendered, /<strong>May 2020:<\/strong> Talks \| &quot;first&quot;\./);
    assert.match(text, /\*\*length\*\* ≠ disputed\n\n- 10 km \(B2\): Daily Paper\[\^s3\]/);
  });
});

suite('A brief as HTML', () => {
  const text = briefHtml(briefFor(small), [], 'sha256-abc=');

  test('carries a policy that lets in its own style alone', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1];
    assert.equal(
      policy,
      'default-src &#39;none&#39;; style-src &#39;sha256-abc=&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;',
    );
    // The hash is that of the style as it stands between its tags.
    assert.ok(text.includes(`<style>${briefStyle}</style>`));
    assert.doesNotMatch(briefStyle, /[<&]|url\(|@import/);
    assert.doesNotMatch(text, /<script|\son\w+=|\sstyle=/);
  });

  test('leads from each number to its source', () => {
    const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    assert.ok(targets.length > 5);
    assert.deepEqual(
      targets.filter((target) => !ids.has(target)),
      [],
    );
  });

  test('escapes what is written in it', () => {
    assert.match(text, /<title>A &lt;brief&gt; &amp; more<\/title>/);
    assert.match(text, /href="https:\/\/example\.org\/p\?a=1&amp;b=2"/);
  });
});

suite('Pieces of HTML', () => {
  test('take values as text, and pieces as they are', () => {
    const piece = html`<b title="${'"><i>'}">${'<'}${3}${undefined}</b>`;
    assert.equal(piece.html, '<b title="&quot;&gt;&lt;i&gt;">&lt;3</b>');
    assert.equal(html`<p>${[piece, piece]}</p>`.html, `<p>${piece.html}${piece.html}</p>`);
  });
});

suite('A filter in words', () => {
  test('says what it leaves, and nothing where it hides nothing', () => {
    assert.equal(filterWords({ text: ' ', hiddenKinds: [], types: [] }), '');
    assert.equal(
      filterWords({
        text: ' gas  line ',
        hiddenKinds: ['place', 'person'],
        from: '2015',
        to: '2021-04-06',
        types: ['AGREE'],
        reliability: 'C',
      }),
      'with “gas line”, from 2015, to 6 Apr 2021, events of type agree, on sources graded C or better, without places, people',
    );
  });
});
