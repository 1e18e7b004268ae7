import { sections } from '../dossier/kinds';
import type { Edtf, Kind } from '../dossier/model';
import type { NewEntry } from './insertEntry';
import { nameField } from './insertField';
import { newId } from './newId';
import { yamlText } from './yamlText';

/** What is asked of someone who adds something to a dossier. */
export interface Captured {
  readonly kind: Kind;
  readonly name: string;
  readonly aka: readonly string[];
  /** Only an event has one, and needs it. */
  readonly date?: Edtf;
}

/** The section of a dossier file that holds a kind. */
export function sectionOf(kind: Kind): string {
  const found = Object.entries(sections).find(([, section]) => section.kind === kind);
  return found?.[0] ?? '';
}

/** The entry to write for what was captured, with an id that is not taken. */
export function capturedEntry(
  { kind, name, aka, date }: Captured,
  isTaken: (id: string) => boolean,
): NewEntry {
  const section = sectionOf(kind);
  return {
    section,
    id: newId(name, isTaken),
    fields: [
      [nameField(section), yamlText(name)],
      ...(date === undefined ? [] : [['date', date] as const]),
      ...(aka.length === 0 ? [] : [['aka', listText(aka)] as const]),
    ],
  };
}

/** A list of texts as YAML, in brackets. */
export const listText = (values: readonly string[]): string =>
  `[${values.map((value) => yamlText(value, 'flow')).join(', ')}]`;

/** The text of a new dossier file. */
export function newDossierText(title: string, asof: Edtf): string {
  return `# A dossier: each section holds entries, and each entry begins with an id of your choice.
# An entry with the id of a bundled one adds to it.
dossier:
  title: ${yamlText(title)}
  asof: ${asof}

people:

states:

organisations:

places:

projects:

events:

sources:
`;
}
