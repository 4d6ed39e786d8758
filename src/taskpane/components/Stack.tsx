import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  children: ReactNode;
  className?: string | undefined;
}

/** One below the other. */
export function Stack({ children, className }: Props) {
  return <div className={mergeClasses(useStyles().column, className)}>{children}</div>;
}

/** Side by side as far as the width goes; the rest in further lines. */
export function Row({ children, className }: Props) {
  return <div className={mergeClasses(useStyles().row, className)}>{children}</div>;
}
