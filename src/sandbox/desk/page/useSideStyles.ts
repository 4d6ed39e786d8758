import { makeStyles, tokens } from '@fluentui/react-components';

/** What both sides have in common. */
export const useSideStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  grow: { flexGrow: 1, minWidth: '120px' },
  list: { flexGrow: 1, overflowY: 'auto', minHeight: 0 },
});
