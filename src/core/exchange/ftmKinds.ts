import { organisationForms, type Kind } from '../dossier/model';
import type { KindOfRow } from './csvKinds';
import { lazily } from '../lazily';

const schemata: Readonly<Partial<Record<Kind, string>>> = {
  person: 'Person',
  organisation: 'LegalEntity Organization Company PublicBody',
  event: 'Event Trip',
  project: 'Project',
  place: 'Address',
  source:
    'Document Article Pages Page HyperText PlainText Email Table Workbook Image Audio Video Package',
};

const kinds = lazily(
  () =>
    new Map(
      Object.entries(schemata).flatMap(([kind, names]) =>
        names.split(' ').map((name): [string, Kind] => [name, kind as Kind]),
      ),
    ),
);

/** What an entity of a FollowTheMoney schema becomes; a public body that is classed as a state is one. */
export function kindOfSchema(
  schema: string,
  classification: readonly string[],
): KindOfRow | undefined {
  const kind = kinds().get(schema);
  if (kind !== 'organisation') return kind && { kind };
  const words = classification.map((word) => word.toLowerCase().replace(/[\s_]+/g, '-'));
  if (words.some((word) => word === 'state' || word === 'country')) return { kind: 'state' };
  const form =
    organisationForms.find((form) => words.includes(form)) ??
    (schema === 'Company' ? 'company' : undefined);
  return { kind, ...(form !== undefined && { form }) };
}

const edges = new Set([
  'Occupancy',
  'Membership',
  'Directorship',
  'Employment',
  'ProjectParticipant',
  'Note',
]);

/** Whether an entity of a schema says something about others, and becomes part of their entries. */
export const isEdge = (schema: string): boolean => edges.has(schema);
