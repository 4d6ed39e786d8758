import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  plain: { margin: 0 },
});

/** A paragraph that explains, smaller than the rest. */
export function Quiet({ children }: { children: ReactNode }) {
  return <p className={useStyles().quiet}>{children}</p>;
}

/** A paragraph. */
export function Plain({ children }: { children: ReactNode }) {
  return <p className={useStyles().plain}>{children}</p>;
}
