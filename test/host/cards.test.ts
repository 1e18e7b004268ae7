import { Uri, workspace, type TextDocument } from 'vscode';
import { equal, has } from './expect';
import { extension, inFolder } from './home';
import { cardAt, cardOn, open, write } from './hovers';

/** A text, the name on its card, and the part of it that the card stands on: the whole, if not given. */
type Case = readonly [text: string, onCard: string, exactly?: string];

suite('cards over the sample note', () => {
  const cases: readonly Case[] = [
    ['Sergey Lavrov flew', 'Sergey Lavrov', 'Sergey Lavrov'],
    ['Shah Mahmood Qureshi', 'Shah Mahmood Qureshi'],
    ['Imran Khan', 'Imran Khan'],
    ['Qamar Javed Bajwa', 'Qamar Javed Bajwa'],
    ['Zamir Kabulov', 'Zamir Kabulov'],
    ['North-South Gas Pipeline', 'Pakistan Stream Gas Pipeline'],
    ['Pakistan Stream Gas Pipeline', 'Pakistan Stream Gas Pipeline'],
    ['Karachi–Kasur line', 'Pakistan Stream Gas Pipeline'],
    ['Pakistan Steel Mills', 'Pakistan Steel Mills'],
    ['Sputnik V', 'Sputnik V'],
    ['Taliban', 'Taliban'],
    ['expanded troika', 'extended troika'],
    ['Shanghai Cooperation Organisation', 'Shanghai Cooperation Organisation'],
    ['TASS', 'TASS'],
  ];
  showsCards(cases, () => open(inFolder('visit.md')));

  test('say who held which office on the date of the note', async () => {
    const { markdown } = await card('Qureshi', '2021-04-20');
    has(markdown, 'Foreign Minister of Pakistan');
    has(markdown, '20 Apr 2021');
  });

  test('say that a name is superseded, and since when', async () => {
    const { markdown } = await card('North-South Gas Pipeline', '2021-04-20');
    has(markdown, /until .*2020/);
  });

  test('show both values of a disputed figure', async () => {
    const { markdown } = await card('Pakistan Stream Gas Pipeline', '2021-04-20');
    has(markdown, '1,100');
    has(markdown, '800');
    has(markdown, 'disputed');
  });

  async function card(name: string, date: string) {
    const document = await write(`---\ndate: ${date}\n---\n\nOf ${name}.\n`);
    return (await cardOn(document, name))!;
  }
});

suite('cards over the source article', () => {
  const article = () => Uri.joinPath(extension().extensionUri, '../shared/source/article.txt');

  suiteSetup(async function () {
    try {
      await workspace.fs.stat(article());
    } catch {
      console.log('    The source article is not beside this project, so its cards are not tried.');
      this.skip();
    }
  });

  const cases: readonly Case[] = [
    ['Sergey Lavrov was in', 'Sergey Lavrov', 'Sergey Lavrov'],
    ['Shah Mahmood Qureshi', 'Shah Mahmood Qureshi'],
    ['metPrime Minister Imran Khan', 'Imran Khan', 'Imran Khan'],
    ['Qamar Javed Bajwa', 'Qamar Javed Bajwa'],
    ['Zamir Kabulov', 'Zamir Kabulov'],
    ['North-South Gas Pipeline', 'Pakistan Stream Gas Pipeline'],
    ['Pakistan Stream Gas Pipeline Project', 'Pakistan Stream Gas Pipeline'],
    ['Pakistan Steel Mill to', 'Pakistan Steel Mills', 'Pakistan Steel Mill'],
    ['Sputnik V', 'Sputnik V'],
    ['theTaliban.This', 'Taliban', 'Taliban'],
    ['expanded troika', 'extended troika'],
    ['Shanghai Cooperation Organisation', 'Shanghai Cooperation Organisation'],
  ];
  showsCards(cases, () => open(article()));

  test('are not shown over “Russian”', async () => {
    const document = await open(article());
    equal(await cardOn(document, 'The Russian Foreign Minister'), undefined);
  });
});

suite('a card', () => {
  test('is there for a cursor at the end of a name, as well as at its beginning', async () => {
    const document = await write('In Lahore, Sergey Lavrov.');
    const on = async (offset: number) => (await cardAt(document, offset))?.text;
    equal(await Promise.all([2, 3, 9, 10, 24, 25].map(on)), [
      undefined,
      'Lahore',
      'Lahore',
      undefined,
      'Sergey Lavrov',
      undefined,
    ]);
  });
});

suite('no card', () => {
  const none = [
    ['an adjective', 'A Pakistani and a Russian view.', 'Pakistani'],
    ['another adjective', 'A Pakistani and a Russian view.', 'Russian'],
    ['code', 'Write `Sergey Lavrov` here.', 'Sergey Lavrov'],
    ['an address', 'See https://example.org/Sergey-Lavrov for it.', 'Lavrov'],
    ['a word in small letters', 'A pakistan of the mind.', 'pakistan'],
  ] as const;
  for (const [what, text, name] of none)
    test(`over ${what}: ${name}`, async () => {
      equal(await cardOn(await write(text), name), undefined);
    });

  test('in a language that the settings do not name', async () => {
    const text = 'Sergey Lavrov';
    equal(await cardOn(await write(text, 'css'), text), undefined);
  });

  test('when they are switched off', async () => {
    const document = await write('Sergey Lavrov');
    const hover = workspace.getConfiguration('dossier.hover');
    await hover.update('enabled', false, true);
    try {
      equal(await cardOn(document, 'Sergey Lavrov'), undefined);
    } finally {
      await hover.update('enabled', undefined, true);
    }
  });
});

/** One test for each name: the right card on exactly the right text. */
function showsCards(cases: readonly Case[], document: () => Thenable<TextDocument>): void {
  for (const [text, onCard, exactly = text] of cases)
    test(`${text}: ${onCard}`, async () => {
      const shown = await cardOn(await document(), text, exactly);
      has(shown?.markdown ?? 'no card', `**${onCard}**`);
      equal(shown?.text, exactly);
    });
}
