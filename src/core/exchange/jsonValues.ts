/** Whether a JSON value is an object with fields. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a JSON value is a number or says something as a text. */
export const isText = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';

/**
 * The number that a JSON value is, or is the text of; NaN for anything else. An object may not even
 * be turned into one: JSON may give it fields “valueOf” and “toString”.
 */
export const numberOf = (value: unknown): number => (isText(value) ? Number(value) : NaN);
