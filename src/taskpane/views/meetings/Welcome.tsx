import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../../components/Section';
import { useText } from '../../text';
import type { CardProps } from './card';
import { SeeButton } from './SeeButton';
import { Starting } from './Starting';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

/** For somebody who has never enabled meetings: what it does, and the way to see it. */
export function Welcome({ isBusy, isStarting, onLook }: CardProps) {
  const text = useText();
  const styles = useStyles();
  if (isStarting) return <Starting />;
  return (
    <Section heading={text('meetings-new-heading')}>
      <ul className={styles.list}>
        {['calendar', 'flow', 'quiet'].map((line) => (
          <li key={line}>{text(`meetings-new-${line}`)}</li>
        ))}
      </ul>
      <SeeButton isBusy={isBusy} onLook={onLook} />
    </Section>
  );
}
