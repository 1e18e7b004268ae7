import { figuresOf } from '../dossier/figures';
import { grade } from '../dossier/grades';
import type { Library } from '../dossier/library';
import type { Claim, Entity } from '../dossier/model';
import { quantityText } from '../dossier/quantities';
import { ftmEntity, type FtmEntity } from './ftmEntity';

/** Each claim as a note on what it is about, disputed ones side by side. */
export function claimNotes(entity: Entity, library: Library): readonly FtmEntity[] {
  const disputed = new Set(
    figuresOf(entity.claims).flatMap((figure) => (figure.disputed ? figure.claims : [])),
  );
  return entity.claims.map((claim, index) =>
    ftmEntity(`${entity.id}#claim-${index + 1}`, 'Note', {
      entity: entity.id,
      name: claim.what,
      description: claimText(claim, disputed.has(claim), library),
      proof: claim.source.filter((id) => library.source(id)),
      sourceUrl: claim.source.map((id) => library.source(id)?.url),
    }),
  );
}

function claimText(claim: Claim, isDisputed: boolean, library: Library): string {
  const name = (id: string): string => library.get(id)?.name ?? id;
  const path = claim.path?.map((step) => (typeof step === 'string' ? name(step) : step.join(' ')));
  const grades = claim.source.map((id) =>
    grade(library.source(id)?.reliability, claim.credibility),
  );
  return [
    [claim.what, valueText(claim)].filter(Boolean).join(': '),
    claim.text,
    path && `route: ${path.join(' – ')}`,
    claim.asof && `as of ${claim.asof}`,
    claim.by && `by ${name(claim.by)}`,
    claim.loc && `at ${claim.loc}`,
    grades.filter((text) => text !== '').join(', '),
    isDisputed && 'disputed',
    claim.note,
  ]
    .filter(Boolean)
    .join('; ');
}

function valueText({ value, unit = '' }: Claim): string | undefined {
  if (value === undefined) return undefined;
  const [low, high] = typeof value === 'object' ? value : [value, value];
  if (typeof low === 'number' && typeof high === 'number') {
    // A bare number of four digits is a year, and takes no comma.
    return unit === '' ? [...new Set([low, high])].join('–') : quantityText(low, high, unit);
  }
  return [[...new Set([low, high])].join('–'), unit].filter(Boolean).join(' ');
}
