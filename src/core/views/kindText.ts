import type { Entity } from '../dossier/model';

const formWords: Readonly<Record<string, string>> = {
  igo: 'intergovernmental organisation',
  ngo: 'non-governmental organisation',
  'armed-group': 'armed group',
  'think-tank': 'think tank',
  format: 'talks format',
  other: '',
};

/** What an entity is, and how it stands, in words: `project · infrastructure · agreed, not built`. */
export function kindText(entity: Entity): string {
  const form = 'form' in entity ? (formWords[entity.form] ?? entity.form.replaceAll('-', ' ')) : '';
  switch (entity.kind) {
    case 'project':
      return [form === '' ? 'project' : form, entity.status].filter(Boolean).join(' · ');
    case 'organisation':
      return form === '' ? 'organisation' : form;
    case 'source':
      return form === '' ? 'source' : form;
    case 'state':
      return entity.to === undefined ? 'state' : 'former state';
    case 'person':
    case 'place':
    case 'event':
      return entity.kind;
  }
}
