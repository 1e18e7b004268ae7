import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/*
 * To read the text of the program takes an engine longer than all that the program then does to start.
 * So what the engine made of it is kept in a file, as VS Code does with its own programs, and the next
 * window starts from that.
 */

/** A program that was loaded. */
export interface Loaded {
  readonly exports: unknown;
  /** Whether it had been compiled before. */
  readonly wasKept: boolean;
  /** Keeps what the program was compiled to as far as it has run by now, where that is not kept yet. */
  keep(): Promise<void>;
}

/** What Node, too, puts around the text of a module. */
const [opening, closing] = ['(function (exports, require, module) { ', '\n})'];

/**
 * Loads a CommonJS module as `require` does, from what was kept in a file if that is of this very text;
 * what another version of the engine has made the engine itself refuses. Throws what the module throws.
 * A file that is not there, or is not sound, or cannot be written, costs nothing but time.
 */
export function compiledOnce(file: string, keptIn: string, require: NodeJS.Require): Loaded {
  const text = readFileSync(file);
  const code = soundCode(keptIn, text);
  const script = new Script(opening + text.toString() + closing, {
    filename: file,
    columnOffset: -opening.length,
    cachedData: code,
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...given: readonly unknown[]) => void;
  run(module.exports, require, module);
  const wasKept = code !== undefined && script.cachedDataRejected === false;
  return {
    exports: module.exports,
    wasKept,
    keep: async () => {
      if (!wasKept) await write(keptIn, text, script.createCachedData());
    },
  };
}

/** How many bytes the hash is long that stands before the code. */
const hashLength = 32;

const hashOf = (text: Buffer, code: Buffer): Buffer =>
  createHash('sha256').update(text).update(code).digest();

/** The code that was kept of a text. An engine trusts the code that it is given: half of it would end it. */
function soundCode(keptIn: string, text: Buffer): Buffer | undefined {
  try {
    const kept = readFileSync(keptIn);
    const code = kept.subarray(hashLength);
    return hashOf(text, code).equals(kept.subarray(0, hashLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file of its own and puts it in place, for other windows may read or write there as well. */
async function write(keptIn: string, text: Buffer, code: Buffer): Promise<void> {
  const own = `${keptIn}.${process.pid}`;
  try {
    await mkdir(dirname(keptIn), { recursive: true });
    await writeFile(own, [hashOf(text, code), code]);
    await rename(own, keptIn);
  } catch {
    // No room, or no right to write: the next window starts as slowly as this one.
  }
}
