import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { toolSpecs } from '../../src/core/tools/toolSpecs';
import {
  bundledScheme,
  checkSettings,
  colors,
  commands,
  contextKeys,
  mcpProvider,
  settings,
  settingsSection,
  summaryViewType,
  views,
} from '../../src/extension/ids';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly engines: { readonly vscode: string };
  readonly icon: string;
  readonly main: string;
  readonly browser: string;
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category: string }[];
    readonly views: Readonly<Record<string, readonly { id: string; icon: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { id: string; icon: string }[] };
    readonly viewsWelcome: readonly { view: string; contents: string; when?: string }[];
    readonly colors: readonly { id: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly media: { readonly svg: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
    readonly languageModelTools: readonly {
      name: string;
      modelDescription: string;
      inputSchema: unknown;
    }[];
    readonly mcpServerDefinitionProviders: readonly { id: string }[];
    readonly menus: Readonly<
      Record<string, readonly { command: string; when?: string; group?: string }[]>
    >;
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { default?: unknown; description?: string; markdownDescription?: string }>
      >;
    };
  };
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as Manifest;
const words = read('package.nls.json') as Readonly<Record<string, string>>;
const { contributes } = manifest;
const sorted = (values: Iterable<string>): string[] => [...values].sort();

suite('The manifest', () => {
  test('declares the commands of the code and no others', () => {
    assert.deepEqual(
      sorted(contributes.commands.map(({ command }) => command)),
      sorted(Object.values(commands)),
    );
  });

  test('puts every command under “Dossier”, so that the palette finds them together', () => {
    assert.ok(contributes.commands.every(({ category }) => category === 'Dossier'));
  });

  test('declares the tools for assistants as the code has them', () => {
    assert.deepEqual(
      contributes.languageModelTools.map(({ name, modelDescription, inputSchema }) => ({
        name,
        modelDescription,
        inputSchema,
      })),
      toolSpecs.map(({ name, description, inputSchema }) => ({
        name,
        modelDescription: description,
        inputSchema,
      })),
    );
    assert.deepEqual(
      contributes.mcpServerDefinitionProviders.map(({ id }) => id),
      [mcpProvider],
    );
  });

  test('shows in its walkthrough a picture for each step, in the colours of the theme', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.equal(steps.length, 4);
    for (const { id, media } of steps) {
      const picture = readFileSync(media.svg, 'utf8');
      assert.match(picture, /<title>[^<]+<\/title>/, id);
      // A colour of its own may only stand in for one that the theme lacks.
      const plain = picture.replace(/var\(--vscode-[\w-]+,#\w+\)/g, '');
      assert.doesNotMatch(plain, /#[0-9a-f]{3,8}\b/i, id);
    }
  });

  test('ticks off the steps of its walkthrough by what the code has', () => {
    const known: readonly string[] = [
      ...Object.values(commands).map((id) => `onCommand:${id}`),
      ...Object.values(views).map((id) => `onView:${id}`),
    ];
    for (const { steps } of contributes.walkthroughs)
      for (const { completionEvents } of steps)
        for (const event of completionEvents) assert.ok(known.includes(event), event);
  });

  test('declares the views and the container of the code, each with an icon', () => {
    const [container, ...others] = contributes.viewsContainers.activitybar;
    assert.equal(container?.id, views.container);
    assert.deepEqual(others, []);
    assert.deepEqual(
      contributes.views[views.container]?.map(({ id }) => id),
      [views.library, views.document],
    );
    const icons = [
      container.icon,
      manifest.icon,
      ...(contributes.views[views.container] ?? []).map(({ icon }) => icon),
    ];
    for (const icon of icons) assert.ok(existsSync(icon), icon);
  });

  test('declares the settings of the code and no others, each with a default and a description', () => {
    const { properties } = contributes.configuration;
    assert.deepEqual(
      sorted(Object.keys(properties)),
      sorted(
        [...Object.values(settings), ...Object.values(checkSettings)].map(
          (name) => `${settingsSection}.${name}`,
        ),
      ),
    );
    for (const [name, property] of Object.entries(properties)) {
      assert.notEqual(property.default, undefined, name);
      assert.ok(property.description ?? property.markdownDescription, name);
    }
  });

  test('declares the colours of the code and no others', () => {
    assert.deepEqual(
      contributes.colors.map(({ id }) => id),
      Object.values(colors),
    );
  });

  test('names in its menus only commands and views that exist, with three inline actions at most', () => {
    const known = new Set<string>(Object.values(commands));
    for (const [menu, items] of Object.entries(contributes.menus)) {
      for (const item of items) {
        assert.ok(known.has(item.command), `${menu}: ${item.command}`);
        for (const [, view] of (item.when ?? '').matchAll(/view == (\S+)/g)) {
          assert.ok(view === views.library || view === views.document, item.when);
        }
      }
    }
    for (const view of [views.library, views.document]) {
      const inline = contributes.menus['view/item/context']?.filter(
        ({ group, when }) => group?.startsWith('inline') && when?.includes(view),
      );
      assert.ok(inline && inline.length <= 3, view);
    }
  });

  test('uses in its conditions only the context keys of the code', () => {
    const conditions = [
      ...Object.values(contributes.menus).flat(),
      ...contributes.viewsWelcome,
    ].flatMap(({ when }) => when ?? []);
    const used = conditions.flatMap((when) => when.match(/(?<![\w.])dossier\.\w+(?!\w)/g) ?? []);
    assert.deepEqual(
      sorted(new Set(used.filter((key) => !Object.values<string>(views).includes(key)))),
      sorted(Object.values(contextKeys)),
    );
  });

  test('takes each text from package.nls.json, and each text there is used', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key);
    assert.deepEqual(sorted(new Set(used)), sorted(Object.keys(words)));
  });

  test('links in its welcome texts only commands that exist', () => {
    const known = [
      ...Object.values(commands),
      // VS Code makes one for every view.
      ...Object.values(views).map((id) => `${id}.focus`),
      'workbench.action.openSettings',
    ];
    for (const text of Object.values(words)) {
      for (const [, command = ''] of text.matchAll(/\(command:([\w.]+)/g)) {
        assert.ok(
          known.some((id) => id === command),
          command,
        );
      }
    }
  });

  test('wakes the extension for its documents, its files and its panel, and never for everything', () => {
    const events = manifest.activationEvents;
    assert.ok(events.includes(`onWebviewPanel:${summaryViewType}`));
    assert.ok(events.includes(`onFileSystem:${bundledScheme}`));
    assert.ok(events.includes('workspaceContains:**/*.dossier.yaml'));
    assert.ok(!events.includes('*') && !events.includes('onStartupFinished'));
    const languages = contributes.configuration.properties['dossier.languages']
      ?.default as string[];
    for (const language of languages)
      assert.ok(events.includes(`onLanguage:${language}`), language);
  });

  test('runs one bundle on desktop and web, on the oldest VS Code whose types it is built with', () => {
    assert.deepEqual(
      [manifest.main, manifest.browser],
      ['./dist/desktop.js', './dist/extension.js'],
    );
    assert.match(readFileSync('dist/desktop.js', 'utf8'), /\bextension\.js\b/);
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });
});
