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
import { useState, type ReactNode } from 'react';
import { meetings } from './changes';
import { counted } from './differences';
import type { Home } from './entries';
import type { LoadReport } from './graph-api';
import { messageOf } from './http';
import { recordWords } from './kinds';
import { useDeskStore } from './useDesk';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  report: { whiteSpace: 'pre-line' },
});

/** Puts somebody's own exported calendar into the mailbox. */
export function LoadCalendar({ homes }: { homes: Home[] }) {
  const store = useDeskStore();
  const [name, setName] = useState('');
  const calendar = homes.find((home) => home.name === name) ?? homes.at(-1);
  const load = async (text: string) =>
    calendar ? reportOf(await store.mailbox.load(text, calendar.name), meetings) : '';
  return (
    <LoadFile
      what="calendar"
      accept=".ics,text/calendar"
      hint="An .ics file exported from Outlook, Google, Apple or Exchange. It stays on this machine, in memory, and nobody gets a mail. Only what stands in the calendar “Zoho CRM” is synced."
      onLoad={load}
    >
      <Field label="Into the calendar">
        <Select value={calendar?.name ?? ''} onChange={(_event, { value }) => setName(value)}>
          {homes.map((home) => (
            <option key={home.id}>{home.name}</option>
          ))}
        </Select>
      </Field>
    </LoadFile>
  );
}

const contacts = (count: number) => counted(count, recordWords.contacts);

/** Puts somebody's own exported contacts into the mailbox. */
export function LoadContacts() {
  const store = useDeskStore();
  return (
    <LoadFile
      what="contact"
      accept=".vcf,text/vcard"
      hint="A .vcf file exported from Outlook, Google, an iPhone or an Android. It stays on this machine, in memory. Its contacts come into the folder “Contacts”; only what is moved into the folder “Zoho CRM” is synced."
      onLoad={async (text) => reportOf(await store.graph.load('vcf', text, {}), contacts)}
    />
  );
}

interface Props {
  what: 'calendar' | 'contact';
  accept: string;
  hint: string;
  /** Returns what there is to say. */
  onLoad: (text: string) => Promise<string>;
  children?: ReactNode;
}

function LoadFile({ what, accept, hint, onLoad, children }: Props) {
  const styles = useStyles();
  const store = useDeskStore();
  const [report, setReport] = useState('');
  const load = (file: File | undefined) => {
    if (!file) return;
    store
      .act(async () => setReport(await onLoad(await file.text())))
      .catch((error: unknown) => setReport(messageOf(error)));
  };
  return (
    <Dialog onOpenChange={() => setReport('')}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">Load a {what} file…</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Load a {what} file</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{hint}</Text>
            {children}
            <Field label="File">
              {(names) => (
                <input {...names} type="file" accept={accept} onChange={({ target }) => load(target.files?.[0])} />
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

function reportOf({ loaded, skipped }: LoadReport, counting: (count: number) => string): string {
  const lines = skipped.slice(0, mostSkipped).map(({ line, why }) => `Line ${line}: ${why}`);
  const more = skipped.length > mostSkipped ? [`… and ${skipped.length - mostSkipped} more`] : [];
  return [`${counting(loaded)} loaded, ${skipped.length} left out.`, ...lines, ...more].join('\n');
}
