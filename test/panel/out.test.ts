import assert from 'node:assert/strict';
import { readDrawing } from '../../src/core/exchange/picture/readDrawing';
import { svgFile, svgText } from '../../src/core/exchange/picture/svgText';
import type { DrawnView, PictureName } from '../../src/core/protocol';
import { panels } from './browser';
import { asRead, hostile, hostileName, visit } from './dossiers';
import { naughty } from './naughtyStrings';
import type { PanelPage } from './openPanel';

suite('what is shown, as a file', () => {
  const open = panels();

  /** What the page answers when it is asked to draw. */
  const drawn = async (
    { page, sent, tell }: PanelPage,
    pictures: readonly (PictureName | 'front')[],
    png = false,
  ): Promise<DrawnView> => {
    await tell({ type: 'draw', request: 7, pictures, png });
    const answer = (): DrawnView | undefined => sent.find((message) => message.type === 'drawn');
    while (!answer()) await page.evaluate(() => new Promise(requestAnimationFrame));
    const found = answer();
    assert.ok(found);
    return found;
  };
  const svgOf = ({ drawings: [first] }: DrawnView): string => {
    const drawing = readDrawing(first);
    assert.ok(drawing);
    return svgText(drawing);
  };
  const timeline = { tab: 'timeline' } as const;

  test('is asked for by a button in the bar', async () => {
    const { page, sent } = await open({ dossiers: [visit] });
    await page.getByRole('button', { name: 'Export what is shown' }).click();
    assert.deepEqual(sent.at(-1), { type: 'out' });
  });

  test('is the picture in front, in the colours of paper whatever the theme', async () => {
    const texts = [];
    for (const theme of ['dark', 'light', 'contrast'] as const) {
      const panel = await open({ dossiers: [visit], theme, state: timeline });
      await panel.page.locator('.timeline .plot').waitFor();
      const view = await drawn(panel, ['front']);
      const svg = svgOf(view);
      assert.equal(view.request, 7);
      assert.match(svg, />Lavrov arrives in Islamabad</);
      assert.match(svg, /<desc[^>]*>3 events from 16 Oct 2015 to 7 Apr 2021/);
      assert.doesNotMatch(svg, /var\(|color-mix|class=|style=/);
      const colours = new Set(svg.match(/#[\da-f]{6}/g));
      assert.ok(colours.has('#1b1f24') && colours.size > 4, [...colours].join());
      assert.deepEqual(panel.complaints, []);
      // Nobody sees the colours change.
      assert.equal(await panel.page.locator('.paper, .drawing-board').count(), 0);
      texts.push(colours);
    }
    const [dark, light] = texts;
    assert.deepEqual([...(dark ?? [])].sort(), [...(light ?? [])].sort());
  });

  test('is drawn aside where it is not in front, with the same words', async () => {
    const front = await open({ dossiers: [visit], state: timeline });
    await front.page.locator('.timeline .plot').waitFor();
    const aside = await open({ dossiers: [visit] });
    const [one, other] = [await drawn(front, ['timeline']), await drawn(aside, ['timeline'])];
    const words = (view: DrawnView): readonly string[] =>
      [...svgOf(view).matchAll(/>([^<>]*Lavrov[^<>]*)</g)].map((match) => match[1] ?? '');
    assert.ok(words(one).length > 0);
    assert.deepEqual(new Set(words(other)), new Set(words(one)));
    assert.equal(await aside.page.locator('.drawing-board').count(), 0);
    assert.deepEqual(aside.complaints, []);
  });

  test('is also a PNG of twice the size, made under the page’s own policy', async () => {
    const panel = await open({ dossiers: [visit], state: timeline });
    await panel.page.locator('.timeline .plot').waitFor();
    const { png, drawings } = await drawn(panel, ['front'], true);
    assert.ok(png);
    // The bytes come through the test's own channel as an object of numbers.
    const bytes = Buffer.from(Object.values(png));
    assert.equal(bytes.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
    const drawing = readDrawing(drawings[0]);
    assert.ok(drawing);
    assert.equal(bytes.readUInt32BE(16), Math.round(drawing.width * 2));
    assert.deepEqual(panel.complaints, []);
  });

  test('is no picture where none is in front, and where there is nothing to show', async () => {
    const panel = await open({ dossiers: [visit] });
    assert.deepEqual((await drawn(panel, ['front'], true)).drawings, []);
    const empty = await open({ dossiers: [''] });
    const { drawings, failed } = await drawn(empty, ['timeline']);
    assert.deepEqual([drawings, failed], [[], []]);
  });

  test('says which could not be drawn, and sends the others', async () => {
    const panel = await open({ dossiers: [visit] });
    await panel.page.evaluate(() => {
      const styleOf = window.getComputedStyle.bind(window);
      window.getComputedStyle = (element) => {
        if (element.closest('.network')) throw new Error('as if it could not be drawn');
        return styleOf(element);
      };
    });
    const { drawings, failed } = await drawn(panel, ['timeline', 'network']);
    assert.deepEqual([drawings.length, failed], [1, ['network']]);
  });

  test('follows the filter', async () => {
    const filter = { text: 'arrives', hiddenKinds: [], types: [] };
    const panel = await open({ dossiers: [visit], state: { ...timeline, filter } });
    await panel.page.locator('.timeline .plot').waitFor();
    const view = await drawn(panel, ['front']);
    assert.equal(view.filter.text, 'arrives');
    assert.doesNotMatch(svgOf(view), /Pipeline agreement/);
  });

  test('holds hostile text as text, and stands alone as a file', async () => {
    const panel = await open({ dossiers: [hostile], state: timeline });
    await panel.page.locator('.timeline .plot').waitFor();
    const view = await drawn(panel, ['front']);
    const drawing = readDrawing(view.drawings[0]);
    assert.ok(drawing);
    const text = svgFile(drawing);
    const { page } = panel;
    await page.route('http://localhost/picture.svg', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: text }),
    );
    await page.goto('http://localhost/picture.svg');
    const found = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      return {
        elements: [...new Set(all.map(({ tagName }) => tagName))],
        attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
        harm: 'harm' in window,
        texts: [...document.querySelectorAll('text')].map(({ textContent }) => textContent),
      };
    });
    assert.equal(found.harm, false);
    for (const name of ['script', 'foreignObject', 'image', 'a', 'style', 'iframe', 'animate'])
      assert.ok(!found.elements.includes(name), name);
    assert.deepEqual(
      found.attributes.filter((name) => /^on|style|^xlink/.test(name)),
      [],
    );
    // What there is room for is there, each as it is written or cut short.
    const wanted = naughty.map((name) => asRead(hostileName('event', name)).trim());
    const shown = found.texts.filter((one) =>
      wanted.some((name) => name.startsWith(one.replace(/…$/, '').trimEnd())),
    );
    assert.ok(shown.length > 0);
  });
});
