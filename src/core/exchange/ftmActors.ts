import type { Library } from '../dossier/library';
import type { Organisation, Person, State } from '../dossier/model';
import { alpha2Of } from '../dossier/countries';
import { ftmDate, ftmEntity, type FtmEntity } from './ftmEntity';
import { codes, thing } from './ftmThing';

/** A person with positions, who held them when, and memberships. */
export function personLines(person: Person, library: Library): readonly FtmEntity[] {
  const [born, died] = [ftmDate('birthDate', person.born), ftmDate('deathDate', person.died)];
  return [
    ftmEntity(person.id, 'Person', {
      ...thing(person, library, [born.note, died.note]),
      country: codes(person.of, library),
      position: person.offices.map(({ title }) => title),
      sector: person.sector,
      birthDate: born.date,
      deathDate: died.date,
      website: person.url,
    }),
    ...memberships(person.id, person.of, library),
    ...person.offices.flatMap((office, index) => officeLines(person, office, index, library)),
  ];
}

function officeLines(
  person: Person,
  { title, of, from, to, acting, source }: Person['offices'][number],
  index: number,
  library: Library,
): readonly FtmEntity[] {
  const post = `${person.id}#position-${index + 1}`;
  const [start, end] = [ftmDate('startDate', from), ftmDate('endDate', to)];
  const body = of === undefined ? undefined : library.get(of);
  const isBody = body?.kind === 'organisation' || body?.kind === 'state';
  return [
    ftmEntity(post, 'Position', {
      name: title,
      organization: isBody ? body.id : undefined,
      country: of === undefined ? [] : codes([of], library),
    }),
    ftmEntity(`${person.id}#occupancy-${index + 1}`, 'Occupancy', {
      holder: person.id,
      post,
      startDate: start.date,
      endDate: end.date,
      status: acting ? 'acting' : undefined,
      description: [start.note, end.note],
      sourceUrl: source.map((id) => library.source(id)?.url),
    }),
  ];
}

/** Membership in bodies; belonging to a state is a country where the state has a code. */
const memberships = (
  member: string,
  bodies: readonly string[],
  library: Library,
): readonly FtmEntity[] =>
  bodies.flatMap((id, index) => {
    const body = library.get(id);
    const isBody = body?.kind === 'organisation' || (body?.kind === 'state' && !alpha2Of(body.iso));
    if (!isBody) return [];
    return [
      ftmEntity(`${member}#membership-${index + 1}`, 'Membership', { member, organization: id }),
    ];
  });

/** A state, as a public body. */
export function stateLine(state: State, library: Library): FtmEntity {
  const [from, to] = [
    ftmDate('incorporationDate', state.from),
    ftmDate('dissolutionDate', state.to),
  ];
  return ftmEntity(state.id, 'PublicBody', {
    ...thing(state, library, [from.note, to.note]),
    classification: 'state',
    country: alpha2Of(state.iso),
    incorporationDate: from.date,
    dissolutionDate: to.date,
    website: state.url,
  });
}

const publicForms = ['ministry', 'agency', 'military', 'legislature', 'court'];

/** An organisation with its members. */
export function organisationLines(body: Organisation, library: Library): readonly FtmEntity[] {
  const [from, to] = [ftmDate('incorporationDate', body.from), ftmDate('dissolutionDate', body.to)];
  const isPublic = publicForms.includes(body.form ?? '');
  const schema = body.form === 'company' ? 'Company' : isPublic ? 'PublicBody' : 'Organization';
  const isActor = (id: string): boolean =>
    ['person', 'organisation', 'state'].includes(library.get(id)?.kind ?? '');
  return [
    ftmEntity(body.id, schema, {
      ...thing(body, library, [from.note, to.note]),
      classification: body.form,
      country: codes(body.of, library),
      parent: body.of.filter((id) => library.get(id)?.kind === 'organisation'),
      incorporationDate: from.date,
      dissolutionDate: to.date,
      website: body.url,
    }),
    ...body.members.filter(isActor).map((member, index) =>
      ftmEntity(`${body.id}#member-${index + 1}`, 'Membership', {
        member,
        organization: body.id,
      }),
    ),
  ];
}
