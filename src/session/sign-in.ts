import type { Feature } from '../sync/access';
import type { SideName } from '../sync/side';

/**
 * Sign-in on both sides, as the pane shows it and asks for it. It lives in the page, where windows and clicks are; the
 * engine gets its access from the same object (`Accounts`).
 */
export interface SignInPort {
  /** Calls the listener after every change. Returns the way to end it. */
  subscribe(listener: () => void): () => void;
  /** The same object until something changes. */
  snapshot(): SignInSnapshot;
  /**
   * To be called straight in a click, without anything awaited before it: browsers open windows only there. Ends when
   * the person is signed in (true) or is not (false: the snapshot says why). Never throws.
   */
  signIn(side: SideName, wish?: SignInWish): Promise<boolean>;
  /** Forgets the tokens of this browser. Never throws. */
  signOut(side: SideName): Promise<void>;
}

export interface SignInWish {
  /** What the person wants to use: its permissions are asked for beside those that are given already. */
  features?: Feature[];
  /** CRM: id of the data centre where the account lives; remembered. */
  dataCentre?: string;
  /** Lets the person choose another account than the one that the service would take by itself. */
  another?: boolean;
}

export interface SignInSnapshot {
  outlook: SideSignIn;
  crm: SideSignIn;
  /** The CRM's data centres; null where there is nothing to choose. */
  dataCentres: { chosen: string; all: string[] } | null;
}

export interface SideSignIn {
  /**
   * `checking`: whether an earlier sign-in still holds is being found out. `asking`: a window is open. `in`: signed in.
   * `ending`: signed in, but only for minutes, and it takes a click to go on. `out`: not signed in.
   */
  state: 'checking' | 'asking' | 'in' | 'ending' | 'out';
  /** Of the account, as far as the sign-in tells it. */
  address: string | null;
  /** Why the last attempt did not succeed; null once one did. */
  failure: SignInFailure | null;
  /** False where the host keeps the account (the sandbox, Outlook's own). */
  canSignOut: boolean;
}

/**
 * - blocked: the browser did not open the window · closed: the person closed it · refused: the person said no
 * - administrator: an administrator has to allow it first · other-account: it is not the mailbox's account
 * - shared-mailbox: the open mailbox belongs to somebody else · data-centre: the account lives in another one
 * - wrong-answer: what came back was not the answer to this question · throttled: too many sign-ins in a short time
 * - not-set-up: the add-in's registration does not fit · offline: the service did not answer · unexpected
 */
export type SignInFailure =
  | 'blocked'
  | 'closed'
  | 'refused'
  | 'administrator'
  | 'other-account'
  | 'shared-mailbox'
  | 'data-centre'
  | 'wrong-answer'
  | 'throttled'
  | 'not-set-up'
  | 'offline'
  | 'unexpected';
