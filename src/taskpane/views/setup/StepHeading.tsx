import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useText } from '../../text';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** T3: which of the two steps is shown. Gets the focus when the person came from the other one. */
export function StepHeading({ step, isFocused }: { step: 1 | 2; isFocused: boolean }) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocus = useRef(isFocused);
  useEffect(() => {
    if (takesFocus.current) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className={useStyles().heading}>
      {text(`setup-step-${step}`)}
    </h2>
  );
}
