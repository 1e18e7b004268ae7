import assert from 'node:assert/strict';
import { atOnce } from '../../../src/core/dossier/atOnce';
import { buildLibrary, emptyLibrary, type Library } from '../../../src/core/dossier/library';
import type { Entity, Kind } from '../../../src/core/dossier/model';
import { readDossier } from '../../../src/core/dossier/readDossier';
import type { Imported, Importer } from '../../../src/core/exchange/imported';

/** Imports a text; what comes of it must read as a dossier without a problem of its own. */
export function imported(
  importer: Importer,
  text: string,
  options: { readonly library?: Library; readonly kind?: Kind; readonly name?: string } = {},
): Imported & { readonly library: Library; readonly get: (id: string) => Record<string, unknown> } {
  const { library = emptyLibrary(), name = 'list.csv', kind } = options;
  const result = atOnce(importer(text, { name, library, ...(kind && { kind }) }));
  const read = readDossier(result.text, 'file:///new.dossier.yaml');
  assert.deepEqual(read.problems, [], result.text);
  assert.equal(read.dossier.entities.length, result.entries);
  const made = buildLibrary([read.dossier]);
  return {
    ...result,
    library: made,
    get: (id) => {
      const entity = made.get(id);
      assert.ok(entity, `${id} in\n${result.text}`);
      return plain(entity);
    },
  };
}

/** An entry without the place where it is written and without its empty lists. */
export function plain(entity: Entity): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(entity, (key, value: unknown) =>
      key === 'origin' || key === 'origins' || (Array.isArray(value) && value.length === 0)
        ? undefined
        : value,
    ),
  ) as Record<string, unknown>;
}

/** A plain entry without some of its fields, wherever they stand in it. */
export function without(entity: Entity, ...fields: readonly string[]): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(plain(entity), (key, value: unknown) =>
      fields.includes(key) ? undefined : value,
    ),
  ) as Record<string, unknown>;
}
