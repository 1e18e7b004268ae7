import assert from 'node:assert/strict';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { repacked } from '../../release/repacked.mjs';

interface File {
  readonly name: string;
  readonly text: string;
}

const numbers = (...values: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer =>
  Buffer.concat(
    values.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );

/** A zip as a program writes it that learns of lengths too late: they stand behind the data. */
function archiveOf(files: readonly (File & { readonly method: 0 | 8 })[]): Buffer {
  let offset = 0;
  const parts = files.map(({ name, text, method }) => {
    const data = method === 0 ? Buffer.from(text) : deflateRawSync(text, { level: 1 });
    const [sum, long] = [crc32(text), Buffer.byteLength(text)];
    const known = numbers([20, 2], [0x808, 2], [method, 2], [0x6000, 2], [0x5a21, 2]);
    const extra = Buffer.from('UT\x01\x00\x00', 'latin1');
    const header = Buffer.concat([
      numbers([0x04034b50, 4]),
      known,
      numbers([0, 4], [0, 4], [0, 4], [Buffer.byteLength(name), 2], [extra.length, 2]),
      Buffer.from(name),
      extra,
    ]);
    const sizes = numbers([sum, 4], [data.length, 4], [long, 4]);
    const file = Buffer.concat([header, data, numbers([0x08074b50, 4]), sizes]);
    const entry = Buffer.concat([
      numbers([0x02014b50, 4], [0x31e, 2]),
      known,
      sizes,
      numbers([Buffer.byteLength(name), 2], [extra.length, 2], [0, 2], [0, 2], [0, 2]),
      numbers([0x81a40000, 4], [offset, 4]),
      Buffer.from(name),
      extra,
    ]);
    offset += file.length;
    return { file, entry };
  });
  const list = Buffer.concat(parts.map(({ entry }) => entry));
  const counts = [files.length, 2] as const;
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    counts,
    counts,
    [list.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...parts.map(({ file }) => file), list, end]);
}

/** The files of a zip, each found where the list says and read by what stands before its data. */
function filesIn(archive: Buffer): readonly File[] {
  const end = archive.length - 22;
  const files: File[] = [];
  for (let at = archive.readUInt32LE(end + 16); at < end;) {
    const header = archive.readUInt32LE(at + 42);
    assert.equal(archive.readUInt32LE(header), 0x04034b50);
    const [names, extra] = [archive.readUInt16LE(header + 26), archive.readUInt16LE(header + 28)];
    const start = header + 30 + names + extra;
    const data = archive.subarray(start, start + archive.readUInt32LE(header + 18));
    const content = inflateRawSync(data);
    assert.equal(crc32(content), archive.readUInt32LE(header + 14));
    assert.equal(content.length, archive.readUInt32LE(at + 24));
    files.push({
      name: archive.toString('utf8', header + 30, start - extra),
      text: content.toString(),
    });
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30);
  }
  return files;
}

suite('A repacked archive', () => {
  const text = Array.from({ length: 3000 }, (_, index) => `line ${index * index}`).join('\n');
  const archive = archiveOf([
    { name: 'extension/long.js', text, method: 8 },
    { name: '[Content_Types].xml', text: '<a/>', method: 0 },
    { name: 'Лавров.md', text: '', method: 8 },
  ]);

  test('has the same files, and is shorter', async () => {
    const again = await repacked(archive);
    assert.deepEqual(filesIn(again), [
      { name: 'extension/long.js', text },
      { name: '[Content_Types].xml', text: '<a/>' },
      { name: 'Лавров.md', text: '' },
    ]);
    assert.ok(again.length < archive.length * 0.95);
    assert.deepEqual(filesIn(await repacked(again)), filesIn(again));
  });

  test('is not made of what is no plain archive', async () => {
    await assert.rejects(repacked(Buffer.concat([archive, Buffer.from('a comment')])), /comment/);
  });
});
