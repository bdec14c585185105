import type { ContextModel } from './model.ts';

const magic = 0x314d4c53;

/** The context model as it is shipped, with how sure it must be before it speaks. */
export interface ShippedModel extends ContextModel {
  /** Slip ("your>you're", "base>s") → odds, as a natural logarithm, that a flag takes. Slips not listed are never told. */
  readonly thresholds: ReadonlyMap<string, number>;
}

/** `public/models/proofreading.bin`: a head of JSON, then one signed byte a weight. */
export function modelBytes(
  weights: Int8Array,
  step: number,
  thresholds: ReadonlyMap<string, number>,
): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify({ step, thresholds: [...thresholds] }));
  const bytes = new Uint8Array(8 + head.length + weights.length);
  new DataView(bytes.buffer).setUint32(0, magic, true);
  new DataView(bytes.buffer).setUint32(4, head.length, true);
  bytes.set(head, 8);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), 8 + head.length);
  return bytes;
}

/** @throws Error when the bytes are something else */
export function openModel(data: ArrayBuffer): ShippedModel {
  const view = new DataView(data);
  if (view.getUint32(0, true) !== magic) throw new Error('proofreading.bin is not a model of this version');
  const headLength = view.getUint32(4, true);
  const head: { step: number; thresholds: [string, number][] } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(data, 8, headLength)),
  );
  return {
    weights: new Int8Array(data, 8 + headLength),
    step: head.step,
    thresholds: new Map(head.thresholds),
  };
}
