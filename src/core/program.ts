/**
 * What the program for terminals uses of the core. It comes through this one door, since the program
 * is shipped without a core of its own: it finds it in the bundle of the extension, where it lies.
 */
export { checkText } from './checks/checkText';
export {
  inReportOrder,
  linesOfFindings,
  linesOfProblems,
  reportText,
  severities,
} from './checks/report';
export { atOnce } from './dossier/atOnce';
export { isPassedOver } from './dossier/isPassedOver';
export { buildLibrary } from './dossier/library';
export { libraryProblems } from './dossier/libraryProblems';
export { unpackDossier } from './dossier/packedDossier';
export { readBibliography } from './dossier/readBibliography';
export { readDossier } from './dossier/readDossier';
export { maximumLength, tooLarge, unreadable } from './dossier/readResult';
export { sarifOf } from './exchange/sarif';
export { buildLexicon } from './mentions/lexicon';
export { answerTool } from './tools/answerTool';
export { toolSpecs } from './tools/toolSpecs';
export { lexiconNames } from './views/library/lexiconNames';
