/* What the benchmark measures, as one bundle. */
export { DraftChecks } from '../../src/core/checks/draftChecks';
export { buildLibrary } from '../../src/core/dossier/library';
export { readDossier } from '../../src/core/dossier/readDossier';
export { beginsAtBorder, endsAtBorder } from '../../src/core/mentions/borders';
export { DocumentMentions } from '../../src/core/mentions/documentMentions';
export { findMentions } from '../../src/core/mentions/findMentions';
export { bareName } from '../../src/core/mentions/bareName';
export { buildLexicon } from '../../src/core/mentions/lexicon';
export { scan } from '../../src/core/mentions/scan';
export { lexiconNames } from '../../src/core/views/library/lexiconNames';
export { atOnce } from '../../src/core/dossier/atOnce';
export { nameCompletions } from '../../src/core/writing/nameCompletions';
export { buildNameIndex } from '../../src/core/writing/nameIndex';
