import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Exchange } from './control';
import { useDesk } from './useDesk';

const useStyles = makeStyles({
  drawer: {
    maxHeight: '40vh',
    overflow: 'auto',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: {
    borderCollapse: 'collapse',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    '& th, & td': { textAlign: 'left', padding: `0 ${tokens.spacingHorizontalM} 0 0`, whiteSpace: 'nowrap' },
  },
  failed: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

const services = { graph: 'Outlook', crm: 'Zoho CRM' } as const;
const longest = 120;

/** The last requests of the task pane, newest first. */
export function Requests() {
  const styles = useStyles();
  const { exchanges } = useDesk();
  return (
    <div className={styles.drawer} role="region" aria-label="Requests of the task pane" tabIndex={0}>
      {exchanges.length === 0 && <Text size={200}>The task pane has not asked anything yet.</Text>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Service</th>
            <th scope="col">Status</th>
            <th scope="col">Request</th>
          </tr>
        </thead>
        <tbody>
          {exchanges.map((exchange) => (
            <Row key={exchange.n} exchange={exchange} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ exchange }: { exchange: Exchange }) {
  const styles = useStyles();
  const { at, service, method, path, batch, dropped, status } = exchange;
  const isBad = dropped !== null || (status ?? 0) >= 400;
  const readable = decoded(path);
  return (
    <tr>
      <td>{new Date(at).toLocaleTimeString('en-GB')}</td>
      <td>{services[service]}</td>
      <td className={isBad ? styles.failed : undefined}>{dropped === null ? status : `cut off ${dropped} saving`}</td>
      <td title={readable}>
        {batch === null ? '' : '└ '}
        {method} {shortened(readable)}
      </td>
    </tr>
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Ids of a mailbox differ at their end only. */
function shortened(path: string): string {
  const short = path.replace(/[\w-]{40,}=*/g, (id) => `${id.slice(0, 4)}…${id.slice(-8)}`);
  return short.length > longest ? `${short.slice(0, longest)}…` : short;
}
