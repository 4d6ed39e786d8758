import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What a screen reader says when it changes, and nobody sees. Render it always; empty says nothing. */
export function Announcement({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={useStyles().hidden}>
      {children}
    </div>
  );
}

/** Text for screen readers only. */
export function Unseen({ children }: { children: ReactNode }) {
  return <span className={useStyles().hidden}>{children}</span>;
}
