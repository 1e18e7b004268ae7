import type { ImportPlace } from './imported';
import { oneLine } from './oneLine';
import { own } from '../own';

/** One entity of a FollowTheMoney file, as it stands there. */
export interface FtmLine {
  readonly at: ImportPlace;
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The texts of a property; nested entities count by their id. */
export function texts(line: FtmLine, property: string): readonly string[] {
  const value = own(line.properties, property);
  return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
    const text = typeof item === 'object' && item !== null && 'id' in item ? item.id : item;
    const plain = typeof text === 'string' || typeof text === 'number' ? oneLine(String(text)) : '';
    return plain === '' ? [] : [plain];
  });
}

/** What an entity is called: its name, else the title or address that stands for one. */
export function nameOf(line: FtmLine): string | undefined {
  return ['name', 'title', 'full', 'fileName'].flatMap((property) => texts(line, property))[0];
}
