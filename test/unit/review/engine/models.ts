import { readFileSync } from 'node:fs';

/** The bytes of a file of public/models. */
export function modelBytes(name: string): ArrayBuffer {
  const bytes = readFileSync(`public/models/${name}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
