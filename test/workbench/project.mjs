import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A place inside the project.
 * @param {...string} segments
 */
export const inProject = (...segments) => join(root, ...segments);
