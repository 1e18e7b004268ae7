import * as vscode from 'vscode';
import { checks, type Check } from '../core/checks/finding';
import type { Kind } from '../core/dossier/model';
import { checkSettings, settings, settingsSection } from './ids';
import { citationStyles, type CitationStyle } from '../core/writing/citationForms';

/** The settings as they stand now. A value of the wrong type counts as the default. */
export interface Settings {
  readonly languages: readonly string[];
  readonly hoverEnabled: boolean;
  readonly hoverKinds: readonly Kind[];
  readonly marks: MarkStyle;
  readonly bundled: boolean;
  readonly files: string;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  readonly ignoredNames: readonly string[];
  readonly citationStyle: CitationStyle;
  readonly completionEnabled: boolean;
  readonly follow: boolean;
}

/** Which mentions are underlined. */
export type MarkStyle = 'off' | 'first' | 'all';

/** Reads the settings, for a document where they can differ by folder or language. */
export function readSettings(scope?: vscode.ConfigurationScope): Settings {
  const section = vscode.workspace.getConfiguration(settingsSection, scope);
  const get = <T>(name: string, isRight: (value: unknown) => value is T): T => {
    const value = section.get<unknown>(name);
    // settings.json is a text file: anything can stand in it.
    return isRight(value) ? value : (section.inspect(name)?.defaultValue as T);
  };
  // Each is read when it is asked for: VS Code copies what it gives out, and most callers want one.
  return {
    get languages() {
      return get(settings.languages, isTexts);
    },
    get hoverEnabled() {
      return get(settings.hoverEnabled, isFlag);
    },
    get hoverKinds() {
      return get(settings.hoverKinds, isTexts) as readonly Kind[];
    },
    get marks() {
      return get(settings.marks, isMarkStyle);
    },
    get bundled() {
      return get(settings.bundled, isFlag);
    },
    get files() {
      return get(settings.files, isText);
    },
    get inlayHints() {
      return get(settings.inlayHints, isFlag);
    },
    get codeLens() {
      return get(settings.codeLens, isFlag);
    },
    get ignoredNames() {
      return get(settings.ignoredNames, isTexts);
    },
    get citationStyle() {
      return get(settings.citationStyle, isCitationStyle);
    },
    get completionEnabled() {
      return get(settings.completionEnabled, isFlag);
    },
    get follow() {
      return get(settings.follow, isFlag);
    },
  };
}

/** Calls back when one of the named settings changes. */
export function onSettingChange(names: readonly string[], listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`${settingsSection}.${name}`))) listener();
  });
}

const isMarkStyle = (value: unknown): value is MarkStyle =>
  value === 'off' || value === 'first' || value === 'all';
const isCitationStyle = (value: unknown): value is CitationStyle =>
  citationStyles.some((style) => style === value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** At most how loudly a check speaks. */
export type Loudness = 'off' | 'hint' | 'information' | 'warning';

/** The settings of the checks, for a document. */
export interface CheckSettings {
  readonly loudness: Readonly<Record<Check, Loudness>>;
  /** Findings that are not shown, as `ignoreKey` writes them. */
  readonly ignored: readonly string[];
}

/** Reads how loudly each check speaks, and what is ignored. */
export function readCheckSettings(scope: vscode.ConfigurationScope): CheckSettings {
  const section = vscode.workspace.getConfiguration(settingsSection, scope);
  const loudnessOf = (check: Check): Loudness => {
    const name = checkSettings[check];
    const value = section.get<unknown>(name);
    return isLoudness(value) ? value : (section.inspect<Loudness>(name)?.defaultValue ?? 'off');
  };
  const ignored = section.get<unknown>(settings.ignoredFindings);
  return {
    loudness: Object.fromEntries(
      checks.map((check) => [check, loudnessOf(check)]),
    ) as CheckSettings['loudness'],
    ignored: isTexts(ignored) ? ignored : [],
  };
}

const isLoudness = (value: unknown): value is Loudness =>
  value === 'off' || value === 'hint' || value === 'information' || value === 'warning';
