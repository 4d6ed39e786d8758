import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { movedEnd, plusDays } from './days';
import type { DeskStore } from './desk-store';
import { FormDialog } from './FormDialog';
import { messageOf } from './http';
import { invite, type Invitation } from './opened';
import { useDeed } from './useDeed';
import { useDesk, useDeskStore } from './useDesk';

/** Somebody else invites the person to a meeting. */
export function InviteMe() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        Invite me
      </Button>
      {isOpen && <InviteDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}

function InviteDialog({ onClose }: { onClose: () => void }) {
  const store = useDeskStore();
  const deed = useDeed(onClose);
  const [form, setForm] = useState(() => emptyForm(store));
  const set = (change: Partial<Invitation>) => setForm({ ...form, ...change });
  return (
    <FormDialog
      {...deed}
      title="An invitation from somebody else"
      saveLabel="Invite"
      onSave={() => deed.act(() => invite(store.graph, form))}
      onDelete={undefined}
      onClose={onClose}
    >
      <Known onChoose={set} />
      <Field label="Name" required>
        <Input value={form.name} dir="auto" onChange={(_event, { value }) => set({ name: value })} />
      </Field>
      <Field label="Address" required>
        <Input value={form.address} onChange={(_event, { value }) => set({ address: value })} />
      </Field>
      <Field label="Title" required>
        <Input value={form.title} dir="auto" onChange={(_event, { value }) => set({ title: value })} />
      </Field>
      <Field label="Start" required>
        <Input
          type="datetime-local"
          value={form.start}
          onChange={(_event, { value: start }) =>
            set({ start, end: start === '' ? form.end : movedEnd(form.start, form.end, start) })
          }
        />
      </Field>
      <Field label="End" required>
        <Input type="datetime-local" value={form.end} onChange={(_event, { value }) => set({ end: value })} />
      </Field>
    </FormDialog>
  );
}

function emptyForm(store: DeskStore): Invitation {
  const day = plusDays(store.today(), 1);
  return { name: '', address: '', title: '', start: `${day}T14:00`, end: `${day}T15:00` };
}

type Who = Pick<Invitation, 'name' | 'address'>;
type Groups = Record<'Colleagues' | 'Contacts of the CRM' | 'Leads of the CRM', Who[]>;

/** Fills in the name and the address of somebody whom the company knows. */
function Known({ onChoose }: { onChoose: (who: Who) => void }) {
  const { groups, problem } = useKnown();
  const all = Object.values(groups).flat();
  const choose = (address: string) => {
    const who = all.find((each) => each.address === address);
    if (who) onChoose(who);
  };
  return (
    <Field label="Who" {...(problem !== '' && { validationMessage: problem })}>
      <Select defaultValue="" onChange={(_event, { value }) => choose(value)}>
        <option value="">Somebody new</option>
        {Object.entries(groups).map(([group, people]) => (
          <optgroup key={group} label={group}>
            {people.map(({ name, address }) => (
              <option key={address} value={address}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

function useKnown(): { groups: Groups; problem: string } {
  const store = useDeskStore();
  const { people, person } = useDesk();
  const [records, setRecords] = useState<{ contacts: Who[]; leads: Who[] }>({ contacts: [], leads: [] });
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const read = async () => {
      setRecords({ contacts: await withAddress(store, 'contacts'), leads: await withAddress(store, 'leads') });
    };
    read().catch((error: unknown) => setProblem(messageOf(error)));
  }, [store]);
  const colleagues = people.filter(({ id }) => id !== person?.id).map(({ name, email }) => ({ name, address: email }));
  const groups = {
    Colleagues: colleagues,
    'Contacts of the CRM': records.contacts,
    'Leads of the CRM': records.leads,
  };
  return { groups, problem };
}

async function withAddress(store: DeskStore, kind: 'contacts' | 'leads'): Promise<Who[]> {
  const { entries } = await store.records(kind, 'crm').look('');
  return entries
    .map(({ title, values }) => ({ name: title, address: values['Email'] ?? '' }))
    .filter(({ address }) => address !== '')
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
