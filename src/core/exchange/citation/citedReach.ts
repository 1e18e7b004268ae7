import type { Source } from '../../dossier/model';
import { citedDate } from './citedDate';
import { field, type Part } from './citedPart';
import type { CitationText } from './citationText';

/** How to reach a source: its DOI or address, when it was seen, the archived copy. */
export function citedReach(source: Source): readonly Part[] {
  const { accessed, archived } = source;
  const address = doiAddress(field(source, 'DOI')) ?? source.url;
  // Chicago asks for the day of access only of what is undated; whoever noted it wants it told.
  const seen =
    accessed === undefined || address === undefined ? undefined : `accessed ${citedDate(accessed)}`;
  return [
    { note: seen === undefined ? [] : [seen] },
    { note: linked(address) },
    { note: archived === undefined ? [] : ['archived at ', ...linked(archived)] },
  ];
}

const linked = (address: string | undefined): CitationText =>
  address === undefined ? [] : [{ address }];

const doiAddress = (doi: string | undefined): string | undefined =>
  doi && `https://doi.org/${doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')}`;
