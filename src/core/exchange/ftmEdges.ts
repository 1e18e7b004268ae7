import type { DraftFields } from './draft';
import { readEdtfNotes } from './ftmEntity';
import { nameOf, texts, type FtmLine } from './ftmLine';
import type { FtmReading } from './ftmReading';
import { t } from '../spoken';
import { own } from '../own';

/** What the edges of a file say about one entity. */
export interface EdgeFields {
  readonly offices: DraftFields[];
  readonly of: string[];
  readonly members: string[];
  readonly parties: string[];
  readonly notes: string[];
}

/** The edge schemas that give someone a post: who holds it, where, and what it is called without a role. */
const posts: Readonly<Record<string, readonly [holder: string, body: string, title: string]>> = {
  Directorship: ['director', 'organization', 'Director'],
  Employment: ['employee', 'employer', 'Employee'],
  Membership: ['member', 'organization', 'Member'],
};

/** Reads every edge into fields of the entities at its ends. */
export function readEdges(reading: FtmReading): { of(id: string): EdgeFields } {
  const fields = new Map<string, EdgeFields>();
  const of = (id: string): EdgeFields => {
    const known = fields.get(id) ?? { offices: [], of: [], members: [], parties: [], notes: [] };
    fields.set(id, known);
    return known;
  };
  for (const edge of reading.edges) {
    if (!readEdge(edge, reading, of)) {
      reading.draft.problem(
        t('What this {0} ties together is not in the file, so it was left out.', edge.schema),
        edge.at,
      );
    }
  }
  return { of };
}

/** Whether both ends were there. */
function readEdge(edge: FtmLine, reading: FtmReading, of: (id: string) => EdgeFields): boolean {
  const end = (property: string): string | undefined => texts(edge, property)[0];
  if (edge.schema === 'Note') {
    const about = texts(edge, 'entity').filter((id) => reading.thing(id));
    const text = [...texts(edge, 'description'), ...texts(edge, 'summary')][0] ?? nameOf(edge);
    for (const id of about) if (text !== undefined) of(id).notes.push(text);
    return about.length > 0;
  }
  if (edge.schema === 'ProjectParticipant') {
    const [project, participant] = [end('project'), reading.thing(end('participant'))];
    if (project === undefined || !participant) return false;
    of(project).parties.push(participant.id);
    return true;
  }
  if (edge.schema === 'Occupancy') {
    const post = reading.line(end('post'));
    const holder = reading.thing(end('holder'));
    if (!post || holder?.kind.kind !== 'person') return false;
    const title = nameOf(post) ?? 'Office';
    const body = reading.ids(post, 'organization')[0];
    of(holder.line.id).offices.push(officeOf(edge, title, body, reading, of(holder.line.id).notes));
    return true;
  }
  const [holderField = '', bodyField = '', usual = ''] = own(posts, edge.schema) ?? [];
  const [holder, body] = [reading.thing(end(holderField)), reading.thing(end(bodyField))];
  if (!holder || !body) return false;
  const role = texts(edge, 'role')[0];
  const isDated = ['startDate', 'endDate', 'date'].some((field) => texts(edge, field).length > 0);
  if (holder.kind.kind !== 'person') {
    of(body.line.id).members.push(holder.id);
    if (role !== undefined) of(body.line.id).notes.push(`${nameOf(holder.line) ?? ''}: ${role}`);
  } else if (edge.schema === 'Membership' && role === undefined && !isDated) {
    of(holder.line.id).of.push(body.id);
  } else {
    of(holder.line.id).offices.push(
      officeOf(edge, role ?? usual, body.id, reading, of(holder.line.id).notes),
    );
  }
  return true;
}

function officeOf(
  edge: FtmLine,
  title: string,
  of: string | undefined,
  { draft }: FtmReading,
  notes: string[],
): DraftFields {
  const { dates } = readEdtfNotes(texts(edge, 'description'));
  const date = (property: string): string | undefined =>
    dates.get(property) ?? draft.date(texts(edge, property)[0], edge.at, notes);
  const [from, to] = [date('startDate'), date('endDate')];
  return {
    title,
    ...(of !== undefined && { of }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(texts(edge, 'status').includes('acting') && { acting: true }),
  };
}
