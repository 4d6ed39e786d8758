/** Opaque tokens: they carry what they stand for, so that a snapshot loses none, and cannot be made up. */
import { createHash } from 'node:crypto';
import type { World } from '../world';
import type { ExpiryCode } from './state';

const mask = 0x5a;

function checksum(bytes: Buffer): Buffer {
  return createHash('sha1').update('token').update(bytes).digest().subarray(0, 6);
}

export function sealToken(content: object): string {
  const bytes = Buffer.from(JSON.stringify(content)).map((byte) => byte ^ mask);
  return Buffer.concat([checksum(Buffer.from(bytes)), bytes]).toString('base64url');
}

/** What was sealed; undefined for a token that this sandbox never gave. */
export function openToken(token: string): unknown {
  const all = Buffer.from(token, 'base64url');
  const bytes = all.subarray(6);
  if (all.length < 8 || !checksum(bytes).equals(all.subarray(0, 6))) return undefined;
  return JSON.parse(Buffer.from(bytes.map((byte) => byte ^ mask)).toString('utf8'));
}

/** Makes every delta token given so far (next and delta links) answer 410 with this code. */
export function expireDeltaTokens(world: World, code: ExpiryCode, withLocation: boolean): void {
  world.state.graph.expired = { upTo: world.nextNumber(), code, withLocation };
}
