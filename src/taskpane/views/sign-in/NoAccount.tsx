import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Plain } from '../../components/Quiet';
import { Stack } from '../../components/Stack';
import { useText } from '../../text';

const signUp = 'https://www.zoho.com/crm/signup.html';

const useStyles = makeStyles({
  question: { cursor: 'pointer' },
  answer: { marginTop: tokens.spacingVerticalS },
});

/** I2: how to get a CRM account. */
export function NoAccount({ address }: { address: string | null }) {
  const text = useText();
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.question}>{text('no-account')}</summary>
      <Stack className={styles.answer}>
        <Plain>{text('no-account-invited')}</Plain>
        <Plain>
          {address === null ? text('no-account-new') : text('no-account-new-as', { address })}{' '}
          {text('no-account-installer')}
        </Plain>
        <Plain>
          <Link href={signUp} target="_blank" rel="noopener noreferrer" inline>
            {text('no-account-link')}
          </Link>
        </Plain>
      </Stack>
    </details>
  );
}
