import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { safeLink } from '../../../people/link';
import type { Person } from '../../../people/person';
import { useText } from '../../text';
import { RecordLink } from './RecordLink';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  fact: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  name: { flex: '0 0 6.5rem', color: tokens.colorNeutralForeground2 },
  value: { flex: '1 1 8rem', minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
  line: { display: 'block' },
});

/** Who somebody is, as the CRM has it. */
export function Facts({ person }: { person: Person }) {
  const { company, account, title, phones, addresses, owner } = person;
  return (
    <dl className={useStyles().facts}>
      {company !== '' && (
        <Fact name="company">
          <RecordLink url={account?.url ?? null}>{company}</RecordLink>
        </Fact>
      )}
      {title !== '' && <Fact name="title">{title}</Fact>}
      {phones.length > 0 && <Fact name="phone">{inLines(phones)}</Fact>}
      {addresses.length > 0 && (
        <Fact name="mail">
          {inLines(addresses, (address) => (
            <MailLink address={address} />
          ))}
        </Fact>
      )}
      {owner !== '' && <Fact name="owner">{owner}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const text = useText();
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{text(`people-fact-${name}`)}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

function inLines(values: string[], shown: (value: string) => ReactNode = (value) => value): ReactNode {
  return values.map((value) => <Line key={value}>{shown(value)}</Line>);
}

function Line({ children }: { children: ReactNode }) {
  return <span className={useStyles().line}>{children}</span>;
}

function MailLink({ address }: { address: string }) {
  const href = safeLink(`mailto:${encodeURIComponent(address).replace('%40', '@')}`);
  return (
    <Link href={href ?? ''} inline>
      {address}
    </Link>
  );
}
