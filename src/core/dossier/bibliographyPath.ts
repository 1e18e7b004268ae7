import type { Bibliography } from './model';
import { text } from './scalars';
import type { Value } from './value';
import { t } from '../spoken';

/** Neither an address nor a path from a root. */
const relative = /^(?![\\/]|[A-Za-z][\w+.-]*:)./;

/** The path of a bibliography, from the folder of the file that names it. */
export const bibliography: Value<Bibliography> = {
  type: { type: 'pattern', pattern: relative.source },
  read: (node, reading) => {
    const path = text.read(node, reading);
    if (path === undefined) return undefined;
    return relative.test(path)
      ? { path: path.replaceAll('\\', '/'), origin: reading.origin(node) }
      : reading.problem(
          node,
          'bad-value',
          t(
            'Write the path from the folder of this file, such as sources.json or ../library/sources.json.',
          ),
        );
  },
};
