import { field, type Fields } from '../maps';
import { projectForms, type Project } from '../model';
import { path } from '../parts';
import { date, oneOf, text } from '../scalars';
import { actors } from './actors';
import { toSay } from '../../spoken';

const project = field<Project>();
/** What a project has besides. */
export const projectFields: Fields<Project> = {
  kind: project('form', oneOf(projectForms), toSay('What it is.'), 'infrastructure'),
  parties: project('parties', actors, toSay('Ids of those who agreed on it or carry it out.'), [
    'pakistan',
    'russia',
  ]),
  status: project(
    'status',
    text,
    toSay('How far it has come, in a few words.'),
    'agreed, not built',
  ),
  from: project('from', date, toSay('Since when.'), '2015-10-16'),
  to: project('to', date, toSay('Until when.'), '2023'),
  route: project(
    'route',
    path,
    toSay('Place ids or [longitude, latitude] points, from start to end.'),
    ['port-qasim', 'kasur'],
  ),
};
