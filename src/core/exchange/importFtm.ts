import { Draft } from './draft';
import { readEdges } from './ftmEdges';
import { ftmFields } from './ftmFields';
import type { FtmLine } from './ftmLine';
import { FtmReading } from './ftmReading';
import type { Importer } from './imported';
import { isRecord } from './jsonValues';
import { t } from '../spoken';

/**
 * Imports FollowTheMoney entities, one JSON object a line: people, bodies, events, projects, addresses
 * and documents become entries; occupancies, directorships, employments and memberships become
 * offices, members and belonging.
 */
export const importFtm: Importer = function* (text, options) {
  const draft = new Draft(options);
  const reading = new FtmReading(draft, linesOf(text, draft));
  const edges = readEdges(reading);
  for (const thing of reading.things) {
    draft.put(thing.kind.kind, thing.id, ftmFields(thing, edges.of(thing.line.id), reading));
    yield;
  }
  reading.untaken.tell(draft);
  return yield* draft.finish();
};

function linesOf(text: string, draft: Draft): readonly FtmLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((json, index) => {
      const at = { unit: 'line', number: index + 1 } as const;
      if (json.trim() === '') return [];
      const value = valueOf(json);
      const properties = isRecord(value) ? value['properties'] : undefined;
      if (
        isRecord(value) &&
        isRecord(properties) &&
        typeof value['id'] === 'string' &&
        typeof value['schema'] === 'string'
      ) {
        return [{ at, id: value['id'], schema: value['schema'], properties }];
      }
      draft.problem(
        t('This line is no FollowTheMoney entity: it needs an id, a schema and properties.'),
        at,
      );
      return [];
    });
}

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
