import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FlashRegular } from '@fluentui/react-icons/svg/flash';
import { TextBulletListLtrRegular } from '@fluentui/react-icons/svg/text-bullet-list-ltr';
import { useState } from 'react';
import { BadDays } from './BadDays';
import { Requests } from './Requests';
import { useDesk } from './useDesk';

const useStyles = makeStyles({
  footer: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

type Drawer = 'bad-days' | 'requests';

/** What the task pane did to the two services, and what they may do to it. */
export function ActivityBar() {
  const styles = useStyles();
  const { pulse } = useDesk();
  const [open, setOpen] = useState<Drawer | null>(null);
  const toggle = (name: Drawer) => ({
    appearance: open === name ? ('primary' as const) : ('secondary' as const),
    'aria-expanded': open === name,
    onClick: () => setOpen(open === name ? null : name),
  });
  const { graph, crm } = pulse?.traffic.calls ?? { graph: 0, crm: 0 };
  const faults = pulse?.faults.length ?? 0;
  return (
    <footer className={styles.footer}>
      <div className={styles.bar}>
        <Button size="small" icon={<FlashRegular />} {...toggle('bad-days')}>
          {faults === 0 ? 'Bad days' : `Bad days (${faults} on)`}
        </Button>
        <Button size="small" icon={<TextBulletListLtrRegular />} {...toggle('requests')}>
          Requests
        </Button>
        <Text size={200}>
          Requests of the task pane: Outlook {graph}, Zoho CRM {crm}
        </Text>
        <Text size={200}>{mailsText(pulse?.mailsBy ?? {})}</Text>
      </div>
      {open === 'bad-days' && <BadDays />}
      {open === 'requests' && <Requests />}
    </footer>
  );
}

function mailsText({ app = 0, desk = 0 }: Record<string, number>): string {
  const own = desk === 0 ? '' : ` (and ${desk} because of what you did here)`;
  return `Mails sent by Outlook to other people: ${app}${own}`;
}
