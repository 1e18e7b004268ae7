import { dateText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { Edtf, Entity } from '../dossier/model';
import { kindText } from './kindText';
import { officeAt } from './officeText';

/** What stands beside a name in a list, quieter: an office, a status, where and when. */
export function descriptionOf(entity: Entity, library: Library, asof: Edtf): string {
  switch (entity.kind) {
    case 'person':
      return officeAt(entity, asof, library) ?? '';
    case 'state':
      return entity.iso ?? kindText(entity);
    case 'event':
      return entity.place.flatMap((id) => library.get(id)?.name ?? []).join(', ');
    case 'place':
      return entity.of.flatMap((id) => library.get(id)?.name ?? []).join(', ');
    case 'source':
      return [entity.container ?? entity.publisher, entity.issued && dateText(entity.issued)]
        .filter(Boolean)
        .join(', ');
    case 'organisation':
    case 'project':
      return kindText(entity);
  }
}
