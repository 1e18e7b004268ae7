import { build } from 'esbuild';

/** What recognition knows of each character, as the text that stands for `PACKED_CHARACTERS`. */
export async function packedCharacters() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { readCharacters } from './characters';
        import { packCharacters } from './packedCharacters';
        export const packed = packCharacters(readCharacters());`,
      resolveDir: 'src/core/mentions',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  /** @type {unknown} */
  const made = await import(`data:text/javascript;base64,${code}`);
  return /** @type {{ readonly packed: string }} */ (made).packed;
}
