import { useState } from 'react';
import type { SyncPort } from '../../session/port';
import type { SideSignIn, SignInWish } from '../../session/sign-in';
import type { KindName } from '../../sync/kind';
import type { SideName } from '../../sync/side';
import { useSignIn } from '../sign-in';
import { useSignInAgain } from './useSignInAgain';

export interface DataCentreChoice {
  /** Ids. */
  all: string[];
  chosen: string;
  choose: (id: string) => void;
}

export interface SideControl extends SideSignIn {
  side: SideName;
  /** Null where there is nothing to choose. */
  dataCentres: DataCentreChoice | null;
  /** For a click. True when the person is signed in now. */
  signIn: (wish?: SignInWish) => Promise<boolean>;
}

/**
 * One side's sign-in, with the data centre that the person has chosen for the next attempt.
 * @param kindsOn what is on: asked for again, because who has signed out is remembered with nothing
 */
export function useSideSignIn(sync: SyncPort, side: SideName, kindsOn: KindName[] = []): SideControl {
  const { state } = useSignIn();
  const signInAgain = useSignInAgain(sync);
  const [picked, setPicked] = useState<string | null>(null);
  const known = side === 'crm' ? state.dataCentres : null;
  const dataCentres = known && { all: known.all, chosen: picked ?? known.chosen, choose: setPicked };
  const signIn = (wish: SignInWish = {}) => {
    const features = [...new Set([...(wish.features ?? []), ...kindsOn])];
    const whole: SignInWish = {
      ...wish,
      ...(features.length > 0 && { features }),
      ...(picked !== null && { dataCentre: picked }),
      // The service would take the wrong account again.
      ...(state[side].failure === 'other-account' && { another: true }),
    };
    return signInAgain(side, Object.keys(whole).length > 0 ? whole : undefined);
  };
  // While another attempt goes on, the last one says nothing.
  const failure = state[side].state === 'asking' ? null : state[side].failure;
  return { ...state[side], failure, side, dataCentres, signIn };
}
