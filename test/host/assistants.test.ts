import { LanguageModelTextPart, lm } from 'vscode';
import { equal, has } from './expect';

suite('the tools for assistants', () => {
  const ask = async (name: string, input: object): Promise<string> => {
    const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined });
    return content
      .map((part) => (part instanceof LanguageModelTextPart ? part.value : ''))
      .join('\n');
  };

  test('are there for every assistant of the window', () => {
    const names = lm.tools.map(({ name }) => name).filter((name) => name.startsWith('dossier_'));
    equal(names.sort(), ['dossier_check', 'dossier_events', 'dossier_figures', 'dossier_lookup']);
  });

  test('answer from the bundled dossier and from the analyst’s own', async () => {
    has(await ask('dossier_lookup', { name: 'Лавров' }), /^Sergey Lavrov/);
    has(await ask('dossier_figures', { of: 'psgp', what: 'capacity' }), 'DISPUTED');
    has(
      await ask('dossier_events', { about: 'Lavrov', to: '2012' }),
      'Lavrov visits Islamabad in 2012',
    );
  });

  test('say what is not in the dossier', async () => {
    has(await ask('dossier_lookup', { name: 'Atlantis' }), '“Atlantis” is not in the dossier.');
  });
});
