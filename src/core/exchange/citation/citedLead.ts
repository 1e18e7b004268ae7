import type { CslName, Source } from '../../dossier/model';
import type { Form } from './citedForm';
import { peopleIn } from './citedPart';
import { italic, plain, type CitationText } from './citationText';

/** What a citation begins with: the names of its authors or editors, or the paper or site it stands on. */
export interface Lead {
  readonly names: readonly CslName[];
  /** `ed.` or `eds.` after the names of editors; empty after authors. */
  readonly role: string;
  /** The paper or site in place of an author who is not named; a note leaves it after the title. */
  readonly outlet: CitationText;
  /** The source without that outlet, so that it is not named twice. */
  readonly rest: Source;
}

/** Who or what answers for a source (CMOS 17, 14.103, 14.191, 14.207). */
export function citedLead(source: Source, form: Form): Lead {
  const none = { names: [], role: '', outlet: [], rest: withoutEcho(source) };
  if (source.author.length > 0) return { ...none, names: source.author };
  if (form.unsigned === 'editor') {
    const names = peopleIn(source, 'editor');
    return { ...none, names, role: names.length > 1 ? 'eds.' : names.length === 1 ? 'ed.' : '' };
  }
  if (form.unsigned === undefined) return none;
  if (source.container !== undefined) {
    const { container, ...rest } = source;
    return { ...none, outlet: form.unsigned === 'paper' ? italic(container) : [container], rest };
  }
  const { publisher, ...rest } = source;
  return { ...none, outlet: plain(publisher), rest };
}

/** A ministry's page on the ministry's site: the site is not named after its author. */
export function withoutEcho(source: Source): Source {
  const { container, ...rest } = source;
  return source.author.some(({ literal }) => literal !== undefined && literal === container)
    ? rest
    : source;
}
