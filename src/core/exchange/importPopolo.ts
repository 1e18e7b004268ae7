import { Draft } from './draft';
import type { Importer } from './imported';
import { isRecord } from './jsonValues';
import { PopoloReading } from './popoloReading';
import { areaFields, eventFields, organizationFields, personFields } from './popoloFields';
import { readJson } from './readJson';
import { t } from '../spoken';

/**
 * Imports Popolo JSON: persons, organizations, memberships with their posts (which become offices),
 * events and areas, as lists under their names; memberships may also stand in persons or organizations.
 */
export const importPopolo: Importer = function* (text, options) {
  const draft = new Draft(options);
  const value = readJson(text, draft);
  if (!isRecord(value)) {
    if (value !== undefined)
      draft.problem(t('Popolo is an object with “persons” and “organizations”.'));
    return yield* draft.finish();
  }
  const reading = new PopoloReading(draft, value);
  for (const person of reading.persons)
    draft.put('person', person.id, personFields(person, reading));
  for (const body of reading.organizations) {
    draft.put(body.kind, body.id, organizationFields(body, reading));
  }
  for (const event of reading.events) draft.put('event', event.id, eventFields(event, reading));
  for (const area of reading.areas) draft.put('place', area.id, areaFields(area, reading));
  reading.untaken.tell(draft);
  return yield* draft.finish();
};
