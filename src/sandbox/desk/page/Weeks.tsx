import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { rangeText } from './days';
import { useDesk, useDeskStore } from './useDesk';

const useStyles = makeStyles({
  weeks: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  range: { flexGrow: 1, textAlign: 'center' },
});

/** The weeks that both sides show. */
export function Weeks() {
  const styles = useStyles();
  const store = useDeskStore();
  const { range } = useDesk();
  const subtle = { size: 'small', appearance: 'subtle' } as const;
  return (
    <div role="group" aria-label="Weeks" className={styles.weeks}>
      <Button {...subtle} icon={<ChevronLeftRegular />} aria-label="Earlier" onClick={() => store.turn(-1)} />
      <Text size={200} className={styles.range}>
        {rangeText(range)}
      </Text>
      <Button {...subtle} onClick={() => store.turn(0)}>
        Today
      </Button>
      <Button {...subtle} icon={<ChevronRightRegular />} aria-label="Later" onClick={() => store.turn(1)} />
    </div>
  );
}
