import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  news: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    minHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What happened on a side last; told to screen readers, too. */
export function News({ side, text }: { side: string; text: string }) {
  const styles = useStyles();
  return (
    <div role="status" aria-label={`News of ${side}`} className={styles.news}>
      <Text size={200}>{text}</Text>
    </div>
  );
}
