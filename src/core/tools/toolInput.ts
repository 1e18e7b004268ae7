import { dateSpan } from '../dossier/dates';
import type { ToolSpec } from './toolSpecs';

/** The input of a tool, read: texts and whole numbers by field; what was not given is absent. */
export interface ToolInput {
  text(field: string): string | undefined;
  number(field: string): number | undefined;
}

/** Fields whose text has to be an EDTF date. */
const dates: ReadonlySet<string> = new Set(['asof', 'from', 'to']);

/**
 * Reads what a model sent, whatever it is; a sentence that the model can act on where it does not
 * fit. Empty texts count as not given, for models like to fill in every field.
 */
export function readToolInput(spec: ToolSpec, value: unknown): ToolInput | string {
  if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value)))
    return `The input of ${spec.name} is an object with ${listOf(Object.keys(spec.inputSchema.properties))}.`;
  const given = new Map(Object.entries(value ?? {}).filter(([, each]) => isGiven(each)));
  const { properties, required } = spec.inputSchema;
  for (const [name, each] of given) {
    const field = properties[name];
    if (!field)
      return `${spec.name} has no “${name}”: it takes ${listOf(Object.keys(properties))}.`;
    if (field.type === 'string') {
      if (typeof each !== 'string') return `“${name}” is a text.`;
      if (dates.has(name) && !dateSpan(each))
        return `“${name}” is an EDTF date such as 2021, 2021-04 or 2021-04-06.`;
    } else if (
      !Number.isInteger(each) ||
      Number(each) < field.minimum ||
      Number(each) > field.maximum
    ) {
      return `“${name}” is a whole number from ${field.minimum} to ${field.maximum}.`;
    }
  }
  const missing = required.filter((name) => !given.has(name));
  if (missing.length > 0) return `${spec.name} needs ${listOf(missing)}.`;
  return {
    text: (field) => given.get(field) as string | undefined,
    number: (field) => given.get(field) as number | undefined,
  };
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');

const listOf = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
