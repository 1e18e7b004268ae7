/* What is tried with texts of any kind, as one bundle. Each takes a text and may not throw. */
import { readdirSync, readFileSync } from 'node:fs';
import { checkText } from '../../src/core/checks/checkText';
import { buildLibrary } from '../../src/core/dossier/library';
import { libraryProblems } from '../../src/core/dossier/libraryProblems';
import { readDossier } from '../../src/core/dossier/readDossier';
import { findMentions } from '../../src/core/mentions/findMentions';
import { buildLexicon } from '../../src/core/mentions/lexicon';
import { proseOf } from '../../src/core/mentions/prose';
import { scan } from '../../src/core/mentions/scan';
import { lexiconNames } from '../../src/core/views/library/lexiconNames';
import { profileOf } from '../../src/core/views/profile/profileOf';

const dossiers = readdirSync('data')
  .filter((file) => file.endsWith('.dossier.yaml'))
  .map((file) => readDossier(readFileSync(`data/${file}`, 'utf8'), `bundled:${file}`).dossier);
const library = buildLibrary(dossiers);
const lexicon = buildLexicon(lexiconNames(library.entities));

/** The languages that texts are in. */
export const languages = [
  'markdown',
  'latex',
  'restructuredtext',
  'asciidoc',
  'typst',
  'org',
  'plaintext',
];
/** A text always in the same language, and so is what it is the beginning of. */
const languageOf = (text: string): string =>
  languages[(text.charCodeAt(0) + text.charCodeAt(1)) % languages.length] ?? 'markdown';

/** How many entries of a text are shown, at most; the small ones that are made have fewer. */
const mostProfiles = 16;

/** What is tried, by name; a text is in the language that it is said to be in. */
export const targets: Readonly<Record<string, (text: string, languageId?: string) => unknown>> = {
  readDossier: (text) => {
    const own = buildLibrary([readDossier(text, 'file:///own.dossier.yaml').dossier]);
    // A profile is made of all that is loaded, but of one at a time: a few stand for the rest.
    const step = Math.ceil(own.entities.length / mostProfiles);
    return [
      libraryProblems(own),
      own.entities.flatMap((entity, index) =>
        index % step === 0 ? [profileOf(entity, own, '2021-04-06')] : [],
      ),
    ];
  },
  prose: (text, languageId = languageOf(text)) => proseOf(text, languageId),
  scan: (text, languageId = languageOf(text)) => {
    scan(proseOf(text, languageId), lexicon);
    for (const { start, end } of findMentions(text, lexicon, { languageId }))
      if (!(start >= 0 && start < end && end <= text.length)) throw new Error('a range outside');
  },
  checks: (text, languageId = languageOf(text)) =>
    checkText(text, { library, languageId, asof: '2023-12-31', lexicon }),
};
