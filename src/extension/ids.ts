/** Every id that the manifest and the code share; a test holds the two against each other. */

/** The commands, by what they do. */
export const commands = {
  openSummary: 'dossier.openSummary',
  openDocumentSummary: 'dossier.openDocumentSummary',
  openProfile: 'dossier.openProfile',
  goToYaml: 'dossier.goToYaml',
  revealInTree: 'dossier.revealInTree',
  insertName: 'dossier.insertName',
  copyName: 'dossier.copyName',
  filter: 'dossier.filter',
  clearFilter: 'dossier.clearFilter',
  refresh: 'dossier.refresh',
  goToMention: 'dossier.goToMention',
  nextMention: 'dossier.nextMention',
  previousMention: 'dossier.previousMention',
  switchMarks: 'dossier.switchMarks',
  groupByKind: 'dossier.groupByKind',
  orderByText: 'dossier.orderByText',
  addToDossier: 'dossier.addToDossier',
  addAlias: 'dossier.addAlias',
  suggestNames: 'dossier.suggestNames',
  newDossier: 'dossier.newDossier',
  showMentions: 'dossier.showMentions',
  findMentions: 'dossier.findMentions',
  importFile: 'dossier.import',
  exportLibrary: 'dossier.export',
  openSample: 'dossier.openSample',
  exportView: 'dossier.exportView',
  ignoreFinding: 'dossier.ignoreFinding',
  insert: 'dossier.insert',
  insertCitation: 'dossier.insertCitation',
  writeBibliography: 'dossier.writeBibliography',
  exportCited: 'dossier.exportCited',
  insertChronology: 'dossier.insertChronology',
  insertActorTable: 'dossier.insertActorTable',
} as const;

/** The views and their container. */
export const views = {
  container: 'dossier',
  library: 'dossier.library',
  document: 'dossier.document',
} as const;

/** The type of the summary panel, by which VS Code finds it again after a reload. */
export const summaryViewType = 'dossier.summary';

/** The provider of servers for assistants. */
export const mcpProvider = 'dossier';

/** The scheme of the addresses under which the YAML of the bundled dossier can be opened. */
export const bundledScheme = 'dossier-bundled';

/** The section of all settings, and the settings in it. */
export const settingsSection = 'dossier';
export const settings = {
  languages: 'languages',
  hoverEnabled: 'hover.enabled',
  hoverKinds: 'hover.kinds',
  marks: 'marks',
  bundled: 'bundled',
  files: 'files',
  inlayHints: 'inlayHints',
  codeLens: 'codeLens',
  ignoredNames: 'ignoredNames',
  follow: 'panel.follow',
  ignoredFindings: 'checks.ignored',
  citationStyle: 'citation.style',
  completionEnabled: 'completion.enabled',
} as const;

/** The setting of each check, by its code. */
export const checkSettings = {
  'superseded-name': 'checks.supersededName',
  office: 'checks.office',
  figure: 'checks.figure',
  date: 'checks.date',
  spelling: 'checks.spelling',
  citation: 'checks.citation',
  review: 'checks.review',
} as const;

/** Context keys for `when` clauses. */
export const contextKeys = {
  filtered: 'dossier.filtered',
  documentGrouped: 'dossier.documentGrouped',
} as const;

/** The theme colours that the manifest declares. */
export const colors = {
  mentionUnderline: 'dossier.mentionUnderline',
} as const;
