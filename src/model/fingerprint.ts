/** A short name for a text: 48 bits of FNV-1a in base 36. Equal texts have equal names; for telling apart, not for secrets. */
export function fingerprint(text: string): string {
  return (fnv(text, 0x811c9dc5) * 0x10000 + (fnv(text, 0x3ade68b1) & 0xffff)).toString(36);
}

const { imul } = Math;

function fnv(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
