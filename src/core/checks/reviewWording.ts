import type { Library } from '../dossier/library';
import type { Entity } from '../dossier/model';
import type { Finding } from './finding';
import { reviewFinding } from './reviewFinding';
import { sentenceSpans } from './sentenceSpans';
import { t } from '../spoken';

/*
 * Intelligence Community Directive 203, Analytic Standards (2015, D.6.e.2): a sentence that says how likely
 * something is does not also say how confident the analyst is.
 */
const likelihood =
  /\b(?:almost no chance|remote(?:ly)?|(?:very |highly )?(?:un)?likely|(?:highly )?(?:im)?probabl[ey]|improbable|roughly even (?:chance|odds)|even chance|almost certain(?:ly)?|nearly certain|unlikelihood|likelihood)\b/i;
const confidence = /\b(?:high|moderate|medium|low|full|great|little)(?: degree of)? confidence\b/i;

/** Sentences that mix how likely something is with how confident the analyst is. */
export function reviewWording(entity: Entity, library: Library): readonly Finding[] {
  const [origin] = entity.origins;
  const name = library.get(entity.id)?.name ?? entity.name;
  const texts = [
    ...entity.claims.flatMap((claim) =>
      [claim.text, claim.note].map((text) => ({ text, origin: claim.origin })),
    ),
    ...[entity.summary, ...entity.notes].map((text) => ({ text, origin })),
  ];
  return texts.flatMap(({ text, origin: place }) => {
    const mixed = place && text !== undefined ? mixedIn(text) : undefined;
    return place && mixed !== undefined
      ? [
          reviewFinding(library.locate(place), {
            entity: entity.id,
            message: t(
              'On {0}: “{1}” says how likely something is and how confident you are, in one sentence. Readers take one for the other (ICD 203); say them in two.',
              name,
              mixed,
            ),
          }),
        ]
      : [];
  });
}

function mixedIn(text: string): string | undefined {
  const sentence = sentenceSpans(text, [])
    .map(({ start, end }) => text.slice(start, end))
    .find((words) => likelihood.test(words) && confidence.test(words));
  return sentence !== undefined && sentence.length > 80 ? `${sentence.slice(0, 77)}…` : sentence;
}
