import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  makeStyles,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { meetings } from './changes';
import type { Home } from './entries';
import { messageOf } from './http';
import { useDeskStore } from './useDesk';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  report: { whiteSpace: 'pre-line' },
});

/** Puts somebody's own exported calendar into the mailbox. */
export function CalendarFile({ homes }: { homes: Home[] }) {
  const styles = useStyles();
  const store = useDeskStore();
  const [name, setName] = useState('');
  const [report, setReport] = useState('');
  const calendar = homes.find((home) => home.name === name) ?? homes.at(-1);
  const load = (file: File | undefined) => {
    if (!file || !calendar) return;
    store
      .act(async () => setReport(reportOf(await store.mailbox.load(await file.text(), calendar.name))))
      .catch((error: unknown) => setReport(messageOf(error)));
  };
  return (
    <Dialog onOpenChange={() => setReport('')}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">Load a calendar file…</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Load a calendar file</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>
              An .ics file exported from Outlook, Google, Apple or Exchange. It stays on this machine, in memory, and
              nobody gets a mail. Only what stands in the calendar “Zoho CRM” is synced.
            </Text>
            <Field label="Into the calendar">
              <Select value={calendar?.name ?? ''} onChange={(_event, { value }) => setName(value)}>
                {homes.map((home) => (
                  <option key={home.id}>{home.name}</option>
                ))}
              </Select>
            </Field>
            <Field label="File">
              {(names) => (
                <input
                  {...names}
                  type="file"
                  accept=".ics,text/calendar"
                  onChange={({ target }) => load(target.files?.[0])}
                />
              )}
            </Field>
            <Text role="status" className={styles.report}>
              {report}
            </Text>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>Close</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const mostSkipped = 10;

function reportOf({ loaded, skipped }: { loaded: number; skipped: { line: number; why: string }[] }): string {
  const lines = skipped.slice(0, mostSkipped).map(({ line, why }) => `Line ${line}: ${why}`);
  const more = skipped.length > mostSkipped ? [`… and ${skipped.length - mostSkipped} more`] : [];
  return [`${meetings(loaded)} loaded, ${skipped.length} left out.`, ...lines, ...more].join('\n');
}
