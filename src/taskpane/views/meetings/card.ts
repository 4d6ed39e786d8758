import type { PageProps } from '../page';

/** What each face of the Meetings page is given. */
export interface CardProps extends PageProps {
  isBusy: boolean;
  /** Meetings are being switched on. */
  isStarting: boolean;
  /** The person wants to see what enabling would do. */
  onLook: () => void;
}
