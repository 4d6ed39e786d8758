import { useState } from 'react';
import type { Snapshot } from '../../../session/port';
import type { SideSignIn, SignInSnapshot } from '../../../session/sign-in';
import type { SideName } from '../../../sync/side';

export const sides: SideName[] = ['outlook', 'crm'];

/** How a side stands, whatever goes on just now: while a window is open, it stands as it did before. */
export type Standing = Exclude<SideSignIn['state'], 'asking'>;
export type Standings = Record<SideName, Standing>;

export function useStandings(state: SignInSnapshot): Standings {
  const [before, setBefore] = useState<Standings | null>(null);
  const now: Standings = {
    outlook: standingOf(state.outlook, before?.outlook),
    crm: standingOf(state.crm, before?.crm),
  };
  if (sides.some((side) => now[side] !== before?.[side])) setBefore(now);
  return now;
}

function standingOf({ state, address }: SideSignIn, before: Standing = 'checking'): Standing {
  if (state !== 'asking' && state !== 'checking') return state;
  if (before !== 'checking' || state === 'checking') return before;
  return address === null ? 'out' : 'in';
}

/** Who is signed in on each side: as the last run knows it, else as the sign-in does. */
export function addressesOf(snapshot: Snapshot, state: SignInSnapshot): Record<SideName, string | null> {
  const { accounts } = snapshot;
  return { outlook: accounts?.outlook ?? state.outlook.address, crm: accounts?.crm ?? state.crm.address };
}

export function isSameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
