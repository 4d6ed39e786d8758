import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';

/** True once the person has gone from one page to another: from then on a new page's heading takes the focus. */
export const HasNavigated = createContext(false);

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  children: ReactNode;
  /** For a view inside a page (a preview, a record): it takes the focus when it opens. */
  isFocused?: boolean;
}

/** The one h1 of what is shown. */
export function PageHeading({ children, isFocused = false }: Props) {
  const styles = useStyles();
  const hasNavigated = useContext(HasNavigated);
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocus = isFocused || hasNavigated;
  const focusAtFirst = useRef(takesFocus);
  useEffect(() => {
    if (focusAtFirst.current) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
