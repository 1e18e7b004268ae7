import { bibliography } from '../bibliographyPath';
import { field, type Fields } from '../maps';
import type { Head } from '../part';
import { date, text } from '../scalars';
import { toSay } from '../../spoken';

const head = field<Head>();
/** What a file says about itself, under `dossier:`. */
export const headFields: Fields<Head> = {
  title: head('title', text, toSay('What the file is about.'), 'Pakistan–Russia relations'),
  asof: head(
    'asof',
    date,
    toSay('The date that the file describes: offices and figures are shown as of then.'),
    '2023-12-31',
  ),
  licence: head('licence', text, toSay('On what terms others may use it (SPDX).'), 'CC0-1.0'),
  bibliography: head(
    'bibliography',
    bibliography,
    toSay(
      'A CSL-JSON file, such as Zotero exports, whose entries count as sources: its path from the folder of this file.',
    ),
    'sources.json',
  ),
};
