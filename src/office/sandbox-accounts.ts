import * as z from 'zod/mini';
import type { Accounts } from '../session/remote';

const peopleShape = z.array(z.object({ id: z.string(), graphToken: z.string(), crmToken: z.string() }));

/**
 * Sign-in where both services are the sandbox: it names its people and their tokens. Signing in again asks anew; until
 * then an expired token stays expired, as it would for real.
 * @param person id; without one it is the first.
 */
export function sandboxAccounts(origin: string, person: string | null): Accounts {
  const tokens = new Map<'outlook' | 'crm', Promise<string>>();
  const signIn = async (side: 'outlook' | 'crm') => {
    const token = tokenOf(origin, person, side);
    tokens.set(side, token);
    token.catch(() => tokens.delete(side));
    await token;
  };
  return {
    signIn,
    async token(side) {
      if (!tokens.has(side)) await signIn(side);
      return tokens.get(side) ?? '';
    },
  };
}

async function tokenOf(origin: string, person: string | null, side: 'outlook' | 'crm'): Promise<string> {
  const answer = await fetch(`${origin}/_sandbox/people`);
  const people = z.parse(peopleShape, await answer.json());
  const found = people.find(({ id }) => id === person) ?? people[0];
  if (!found) throw new Error('the sandbox has no people');
  return side === 'outlook' ? found.graphToken : found.crmToken;
}
