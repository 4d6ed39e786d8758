import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Section } from '../../components/Section';
import { Stack } from '../../components/Stack';
import { useFocusRescue } from '../../hooks/useFocusRescue';
import type { Need } from '../../../session/port';
import { useText } from '../../text';

/** All that waits of one type, under its heading. */
export function NeedGroup({ type, children }: { type: Need['type']; children: ReactNode }) {
  const text = useText();
  return (
    <div ref={useFocusRescue<HTMLDivElement>()}>
      <Section heading={text(`needs-${type}-heading`)}>{children}</Section>
    </div>
  );
}

/** What is decided together inside a group. */
export function NeedPart({ children }: { children: ReactNode }) {
  return (
    <div ref={useFocusRescue<HTMLDivElement>('section')}>
      <Stack>{children}</Stack>
    </div>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export function CardList({ children }: { children: ReactNode }) {
  return <ul className={useStyles().list}>{children}</ul>;
}

/** One thing to decide. */
export function Card({ children }: { children: ReactNode }) {
  return (
    <li ref={useFocusRescue<HTMLLIElement>('section')} className={useStyles().card}>
      {children}
    </li>
  );
}
