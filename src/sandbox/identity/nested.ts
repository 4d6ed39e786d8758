import { createPrivateKey, sign, type JsonWebKey } from 'node:crypto';
import type { Person } from '../person';
import { answered, microsoftClientId, objectId, tenantId, tokenLife, type Identity } from './identity';
import { claimsOf, tokenAnswer } from './microsoft-provider';

interface NestedRequest {
  scope?: string;
  claims?: string;
  /** Without Graph's address. */
  scopes: string[];
  issuer: string;
  signingKey: JsonWebKey;
}

/** What Outlook's bridge hands to a nested app: tokens for the mailbox's person, and who that is. */
export function nestedToken(identity: Identity, person: Person, request: NestedRequest) {
  const { scope = '', claims, scopes, issuer, signingKey } = request;
  const account = claimsOf(person);
  return {
    ...tokenAnswer(identity, person.id, scopes.join(' '), scope, answered(claims)),
    id_token: idToken({ ...account, sub: person.id, aud: microsoftClientId, iss: issuer }, signingKey),
    account: {
      environment: new URL(issuer).host,
      homeAccountId: `${objectId(person.id)}.${tenantId}`,
      localAccountId: account.oid,
      tenantId,
      username: person.email,
      name: person.name,
    },
  };
}

function idToken(claims: object, key: JsonWebKey): string {
  const now = Math.floor(Date.now() / 1000);
  const header = { typ: 'JWT', alg: 'RS256', kid: key['kid'] };
  const parts = [header, { ...claims, iat: now, nbf: now, exp: now + tokenLife }];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const signature = sign('sha256', Buffer.from(text), createPrivateKey({ key, format: 'jwk' }));
  return `${text}.${signature.toString('base64url')}`;
}
