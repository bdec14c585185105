/**
 * tone.bin: four bytes "TON1", the length of the head in four bytes (little-endian), the head as JSON in UTF-8, then
 * the tables of weights, one signed byte a weight, in the order of the head.
 */
export interface ToneHead {
  readonly hostility: {
    readonly size: number;
    readonly largest: number;
    readonly bias: number;
    /** Score above which a message is told: measured on correct mail when it was trained. */
    readonly threshold: number;
    /** hash of a word, bits of its groups, in turn. */
    readonly words: readonly number[];
  };
  readonly politeness: {
    readonly size: number;
    readonly largest: number;
    readonly bias: number;
    readonly curt: number;
  };
  readonly formality: {
    readonly size: number;
    readonly largest: number;
    readonly bias: number;
    /** Of the properties, then of the table's score and of its squashed score; the constant comes first. */
    readonly weights: readonly number[];
    readonly casual: number;
    readonly formal: number;
  };
}

export interface ToneTables {
  readonly hostility: Int8Array;
  readonly politeness: Int8Array;
  readonly formality: Int8Array;
}

const magic = 0x314e4f54;

export function writeTone(head: ToneHead, tables: ToneTables): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const parts = [tables.hostility, tables.politeness, tables.formality];
  const bytes = new Uint8Array(8 + json.length + parts.reduce((sum, part) => sum + part.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  let at = 8 + json.length;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.length), at);
    at += part.length;
  }
  return bytes;
}

/** Throws when the bytes are not such a file, or are cut short. The tables stay views on `bytes`. */
export function readTone(bytes: ArrayBuffer): { head: ToneHead; tables: ToneTables } {
  if (bytes.byteLength < 8 || new DataView(bytes).getUint32(0, true) !== magic)
    throw new Error('not a tone model');
  const length = new DataView(bytes).getUint32(4, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 8, length))) as ToneHead;
  let at = 8 + length;
  const table = (size: number) => {
    const part = new Int8Array(bytes, at, size);
    at += size;
    return part;
  };
  const tables = {
    hostility: table(head.hostility.size),
    politeness: table(head.politeness.size),
    formality: table(head.formality.size),
  };
  return { head, tables };
}

/** One byte a weight, by square root, so that small weights keep more steps than large ones. */
export function packed(weights: Float64Array): { table: Int8Array; largest: number } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  return {
    table: Int8Array.from(weights, (weight) =>
      Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / largest) * 127),
    ),
    largest,
  };
}

/** The weight that a byte of `packed` stands for. */
export function unpacked(byte: number, largest: number): number {
  return Math.sign(byte) * (byte / 127) ** 2 * largest;
}
