import type { SyncPort } from '../../session/port';
import type { SignInWish } from '../../session/sign-in';
import type { SideName } from '../../sync/side';
import { useSignIn } from '../sign-in';

/** For a click: signs in on one side, and tells the engine. True when the person is signed in now. */
export function useSignInAgain(sync: SyncPort): (side: SideName, wish?: SignInWish) => Promise<boolean> {
  const { port } = useSignIn();
  return async (side, wish) => {
    const isIn = await port.signIn(side, wish);
    if (isIn) await sync.signedIn(side);
    return isIn;
  };
}
