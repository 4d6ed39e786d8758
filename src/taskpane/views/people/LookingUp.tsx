import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { Quiet } from '../../components/Quiet';
import { useLasting } from '../../hooks/useLasting';
import { useText } from '../../text';

export const lookingDelay = 300;

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  unseen: { visibility: 'hidden' },
});

/** Keeps the place of what is being looked up; says so when it takes longer than a moment. */
export function LookingUp({ rows }: { rows: number }) {
  const styles = useStyles();
  const text = useText();
  const isLasting = useLasting(true, lookingDelay);
  return (
    <div className={mergeClasses(styles.rows, !isLasting && styles.unseen)}>
      <Quiet>{isLasting ? text('people-looking') : '\u00a0'}</Quiet>
      <Skeleton aria-hidden className={styles.rows}>
        {Array.from({ length: rows }, (_, index) => (
          <SkeletonItem key={index} size={48} />
        ))}
      </Skeleton>
    </div>
  );
}
