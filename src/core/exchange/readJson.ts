import type { Draft } from './draft';

/** The value of a JSON text; what is no JSON is a problem of the draft, and undefined. */
export function readJson(text: string, draft: Draft): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    draft.problem(`This file is not JSON: ${reason}`);
    return undefined;
  }
}
