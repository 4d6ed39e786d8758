import type { MicrosoftToken } from './microsoft-client';
import { covers } from './microsoft-scopes';

/** So long before its end a token begins no run any more that would die in the middle. */
const lastMilliseconds = 5 * 60_000;

/**
 * A token from a dialog: it lives in this page's memory, and nothing renews it but a click.
 * @param onChange `ending`: minutes are left · `over`
 */
export class HeldToken {
  private token: MicrosoftToken | null = null;
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(private readonly onChange: (to: 'ending' | 'over') => void) {}

  hold(token: MicrosoftToken): void {
    this.drop();
    this.token = token;
    const left = token.expiresAt - Date.now();
    this.timers = [
      setTimeout(() => this.onChange('ending'), Math.max(0, left - lastMilliseconds)),
      setTimeout(() => {
        this.drop();
        this.onChange('over');
      }, left),
    ];
  }

  drop(): void {
    this.timers.forEach(clearTimeout);
    this.timers = [];
    this.token = null;
  }

  get isHeld(): boolean {
    return this.token !== null && this.token.expiresAt > Date.now();
  }

  /** `lacking`: the person is signed in, but these permissions were not given. Null: there is none to use. */
  tokenFor(scopes: string[]): MicrosoftToken | 'lacking' | null {
    if (!this.token || this.token.expiresAt - Date.now() <= lastMilliseconds) return null;
    return covers(this.token.scopes, scopes) ? this.token : 'lacking';
  }
}
