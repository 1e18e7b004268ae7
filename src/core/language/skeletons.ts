import { sections } from '../dossier/kinds';
import { organisationForms, projectForms, type Kind } from '../dossier/model';
import { kindName } from '../views/kindNames';
import { t } from '../spoken';
import { own } from '../own';

/** What of each kind people mostly write: lines of a snippet, indented under the entry's id. */
const lines: Readonly<Record<Kind, readonly string[]>> = {
  person: ['name: $2', 'of: $3', 'offices:', '  - title: $4', '    from: $5'],
  state: ['name: $2', 'iso: $3'],
  organisation: [
    'name: $2',
    'short: [$3]',
    `kind: \${4|${organisationForms.join(',')}|}`,
    'of: $5',
  ],
  place: ['name: $2', 'at: [${3:longitude}, ${4:latitude}]', 'of: $5'],
  project: ['name: $2', `kind: \${3|${projectForms.join(',')}|}`, 'parties: [$4]', 'status: $5'],
  event: [
    'name: $2',
    'date: $3',
    'type: $4',
    'actor: $5',
    'recipient: $6',
    'place: $7',
    'source: $8',
  ],
  source: [
    'type: $2',
    'title: $3',
    'container-title: $4',
    'issued: $5',
    'URL: $6',
    'reliability: ${7|A,B,C,D,E,F|}',
  ],
};

/** The snippet of a new entry in a section: id and usual fields; undefined in no section. */
export function skeletonOf(
  section: string,
): { readonly label: string; readonly snippet: string } | undefined {
  const kind = own(sections, section)?.kind;
  if (!kind) return undefined;
  return {
    label: t('new {0}', kindName(kind)),
    snippet: ['${1:id}:', ...lines[kind].map((line) => `  ${line}`)].join('\n'),
  };
}
