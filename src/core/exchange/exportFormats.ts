import type { Exporter } from './exported';
import { exportBibtex } from './exportBibtex';
import { exportClaimsCsv, exportEntitiesCsv, exportEventsCsv } from './exportCsv';
import { exportCsl } from './exportCsl';
import { exportFtm } from './exportFtm';
import { exportGeojson } from './exportGeojson';
import { exportGexf } from './exportGexf';
import { exportTimeline } from './exportTimeline';

/** A format that a library can be exported to. */
export interface ExportFormat {
  readonly id:
    | 'ftm'
    | 'csv-entries'
    | 'csv-events'
    | 'csv-claims'
    | 'geojson'
    | 'csl'
    | 'bibtex'
    | 'timeline'
    | 'gexf';
  /** Its own name; the same in every language. */
  readonly name: string;
  /** What a file of it is called, before its ending. */
  readonly file: string;
  readonly ending: string;
  readonly write: Exporter;
}

/** Every format that a library can be exported to. */
export const exportFormats: readonly ExportFormat[] = [
  { id: 'csv-entries', name: 'CSV', file: 'entries', ending: 'csv', write: exportEntitiesCsv },
  { id: 'csv-events', name: 'CSV', file: 'events', ending: 'csv', write: exportEventsCsv },
  { id: 'csv-claims', name: 'CSV', file: 'claims', ending: 'csv', write: exportClaimsCsv },
  { id: 'csl', name: 'CSL-JSON', file: 'sources', ending: 'json', write: exportCsl },
  { id: 'bibtex', name: 'BibTeX', file: 'sources', ending: 'bib', write: exportBibtex },
  { id: 'geojson', name: 'GeoJSON', file: 'places', ending: 'geojson', write: exportGeojson },
  { id: 'timeline', name: 'TimelineJS', file: 'timeline', ending: 'json', write: exportTimeline },
  { id: 'gexf', name: 'GEXF', file: 'network', ending: 'gexf', write: exportGexf },
  { id: 'ftm', name: 'FollowTheMoney', file: 'dossier', ending: 'jsonl', write: exportFtm },
];
