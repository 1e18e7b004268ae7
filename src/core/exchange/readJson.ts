import type { Draft } from './draft';
import { t } from '../spoken';

/** The value of a JSON text; what is no JSON is a problem of the draft, and undefined. */
export function readJson(text: string, draft: Draft): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    draft.problem(t('This file is not JSON: {0}', reason));
    return undefined;
  }
}
