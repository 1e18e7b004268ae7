import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkText } from '../../src/core/checks/checkText';
import { libraryProblems } from '../../src/core/dossier/libraryProblems';
import { readDossier } from '../../src/core/dossier/readDossier';
import { briefMarkdown } from '../../src/core/exchange/brief/briefMarkdown';
import { briefOf } from '../../src/core/exchange/brief/briefOf';
import { exportEventsCsv } from '../../src/core/exchange/exportCsv';
import { exported } from '../../src/core/exchange/exported';
import { fixesOf } from '../../src/core/language/fixesOf';
import { buildLexicon } from '../../src/core/mentions/lexicon';
import { speak } from '../../src/core/spoken';
import { answerTool } from '../../src/core/tools/answerTool';
import { cardOf } from '../../src/core/views/card/card';
import { cardMarkdown } from '../../src/core/views/card/cardMarkdown';
import { lexiconNames } from '../../src/core/views/library/lexiconNames';
import { outlineOf } from '../../src/core/views/library/outline';
import { sceneOf } from '../../src/core/views/scene/sceneOf';
import { libraryIds } from '../../src/core/views/scene/scopeIds';
import { insertionsOf } from '../../src/core/writing/insertions';
import { libraryOf } from './libraryOf';

const library = libraryOf(`
people:
  able: { name: Ann Able, of: aland,
    offices: [{ title: Foreign Minister, of: aland, from: 2018-01-01, to: 2020-12-31, acting: true }] }
states:
  aland: { name: Aland }
projects:
  line:
    name: Long Line
    was: [{ name: Old Line, to: 2010 }]
    claims: [{ what: length, value: 1100, unit: km, source: s, credibility: 1 }]
events:
  talks: { name: Talks on the line, date: 2020-04-06, type: CONSULT, mode: phone, actor: able, about: line }
sources:
  s: { title: A Survey, reliability: B }
`);
const asof = { date: '2020-12-01', from: 'dossier' } as const;
const links = { profile: () => '#', yaml: () => '#', fileName: (file: string) => file };

function speakAs(language: string): void {
  const words = readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8');
  speak({ language, words: JSON.parse(words) as Record<string, string> });
}

suite('In the reader’s language', () => {
  teardown(() => {
    speak({ language: 'en', words: {} });
  });

  const card = (id: string, matched: string): string =>
    cardMarkdown(cardOf(library.get(id)!, library, asof, matched), links, matched).replaceAll(
      '\\',
      '',
    );

  test('a card and the tree are', () => {
    speakAs('ru');
    assert.match(card('line', 'Old Line'), /«Old Line»: имя до 2010/);
    assert.match(
      card('able', 'Ann Able'),
      /Foreign Minister \(и\. о\.\), Aland \(с 1 янв\. 2018 г\.\)/,
    );
    assert.match(card('able', 'Ann Able'), /на 1 дек\. 2020 г\., дату досье/);
    assert.deepEqual(
      outlineOf(library, asof.date).roots.map(({ label }) => label),
      ['Акторы', 'События', 'Проекты', 'Источники'],
    );
    speakAs('fr');
    assert.match(card('line', 'Old Line'), /son nom jusqu’à 2010/);
  });

  test('dates that run the other way stand apart from the line', () => {
    speakAs('ur');
    assert.match(card('line', 'Long Line'), /- \u20686 اپریل، 2020\u2069 \[Talks on the line\]/);
    assert.match(card('able', 'Ann Able'), /\(\u2068[^)]*2018[^)]*\u2069\)/);
  });

  test('problems of a dossier are, and can still be mended', () => {
    for (const language of ['fr', 'ru', 'ur']) {
      speakAs(language);
      const text = 'people:\n  baker: { of: aland }\n';
      const nameless = libraryOf(text);
      const [problem] = libraryProblems(nameless)
        .get('file:///own.dossier.yaml')!
        .filter(({ code }) => code === 'missing-field');
      assert.doesNotMatch(problem!.message, /needs/, language);
      assert.equal(fixesOf(problem!, text, nameless)[0]?.fix, 'addField', language);
    }
    assert.match(readDossier('people: 3', 'a').problems[0]!.message, /lavrov/);
  });

  test('what a check says is; what its fix writes is English', () => {
    speakAs('fr');
    const lexicon = buildLexicon(lexiconNames(library.entities));
    const text =
      'In 2021 the talks on the line, 800 km long, were held on 7 April 2020.\n\nLong Line is 900 km long.';
    const found = checkText(text, { languageId: 'markdown', library, lexicon, asof: '2021-12-31' });
    const figure = found.find(({ check }) => check === 'figure')!;
    assert.match(figure.message, /^Le dossier a 1.100 km/);
    assert.match(figure.fixes[0]!.title, /^Écrire 1.100 km/);
    assert.equal(figure.fixes[0]!.edits[0]!.newText, '1,100 km');
  });

  test('exports, briefs, insertions and the answers of tools are not', () => {
    const scene = sceneOf(library, libraryIds(library), { asof, today: '2026-01-01' });
    const written = (): readonly string[] => [
      exported(exportEventsCsv(library)).text,
      briefMarkdown(briefOf({ library, scene, title: 'Line', scopeText: 'All', filterText: '' })),
      ...insertionsOf(library.get('able')!, library, asof.date).map(({ label }) => label),
      answerTool('dossier_lookup', { name: 'Ann Able' }, { library, asof }),
      answerTool('dossier_events', { of: 'line' }, { library, asof }),
    ];
    const english = written();
    speakAs('ru');
    assert.deepEqual(written(), english);
    assert.ok(english.some((text) => text.includes('6 Apr 2020')));
  });
});
