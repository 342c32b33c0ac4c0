import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const HEADER_LENGTH = 46;
const LOCAL_HEADER_LENGTH = 30;
const DEFLATED = 8;

/** The content of the first file of a zip archive whose path ends so. Enough for a wheel: no ZIP64, no encryption. */
export function readZipEntry(zip: Buffer, suffix: string): Buffer {
  const end = endOfDirectory(zip);
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const name = zip.toString('utf8', at + HEADER_LENGTH, at + HEADER_LENGTH + zip.readUInt16LE(at + 28));
    if (name.endsWith(suffix)) return contentOf(zip, at);
    at += HEADER_LENGTH + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`the archive has no file ${suffix}.`);
}

/** It comes last, and may be followed by a comment of any length. */
function endOfDirectory(zip: Buffer): number {
  for (let at = zip.length - END_LENGTH; at >= 0; at -= 1) if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new Error('the archive is cut off.');
}

function contentOf(zip: Buffer, header: number): Buffer {
  const local = zip.readUInt32LE(header + 42);
  const start = local + LOCAL_HEADER_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(header + 20));
  const content = zip.readUInt16LE(header + 10) === DEFLATED ? inflateRawSync(packed) : packed;
  if (content.length !== zip.readUInt32LE(header + 24)) throw new Error('the archive is damaged.');
  return content;
}
