import type { SyncPort } from '../../session/port';
import type { SignInWish } from '../../session/sign-in';
import type { SideName } from '../../sync/side';
import { useSignIn } from '../sign-in';

/** For a click: signs in on one side, and tells the engine. */
export function useSignInAgain(sync: SyncPort): (side: SideName, wish?: SignInWish) => void {
  const { port } = useSignIn();
  return (side, wish) => {
    void port.signIn(side, wish).then((isIn) => (isIn ? sync.signedIn(side) : undefined));
  };
}
