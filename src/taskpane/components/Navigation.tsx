import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { addressOf, pages, type PageName } from '../hooks/useRoute';
import { useText } from '../text';
import { Unseen } from './Announcement';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    listStyleType: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    // Forced colours draw a transparent line, too.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** @param needs how many things wait for the person. */
export function Navigation({ current, needs }: { current: PageName | null; needs: number }) {
  const text = useText();
  const styles = useStyles();
  return (
    <nav aria-label={text('nav-label')}>
      <ul className={styles.list}>
        {pages.map((page) => (
          <li key={page}>
            <a
              href={addressOf(page)}
              aria-current={page === current ? 'page' : undefined}
              className={mergeClasses(styles.link, page === current && styles.current)}
            >
              {text(`nav-${page}`)}
              {page === 'needs' && needs > 0 && <NeedsCount count={needs} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NeedsCount({ count }: { count: number }) {
  const text = useText();
  return (
    <>
      {' '}
      <CounterBadge count={count} size="small" color="danger" aria-hidden />
      <Unseen>({text('nav-needs-count', { count })})</Unseen>
    </>
  );
}
