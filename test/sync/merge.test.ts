import type { Meeting } from '../../src/model/meeting';
import { meetings } from '../../src/sync/meetings';
import { merge, type MergeInput } from '../../src/sync/merge';
import type { Policy } from '../../src/sync/kind';
import type { SideName } from '../../src/sync/side';

const nine = { allDay: false, start: '2026-06-20T09:00:00Z', end: '2026-06-20T10:00:00Z', zone: 'Europe/Berlin' };
const ten = { ...nine, start: '2026-06-20T10:00:00Z', end: '2026-06-20T11:00:00Z' };
const context = (contact: string) => ({ contact, about: null, url: null });

function meeting(changes: Partial<Meeting>): Meeting {
  return { title: 'Old', time: nine, location: '', description: '', context: null, ...changes };
}

interface Row {
  name: string;
  /** What differs from the meeting "Old" now, on either side. */
  crm?: Partial<Meeting>;
  outlook?: Partial<Meeting>;
  /** What differed when both were last in step; null: not known. */
  crmShadow?: Partial<Meeting> | null;
  outlookShadow?: Partial<Meeting> | null;
  written?: Partial<Record<SideName, Partial<Meeting>[]>>;
  toOutlook?: Partial<Meeting>;
  toCrm?: Partial<Meeting>;
  conflicts?: [field: string, kept: SideName][];
  only?: Policy;
}

const unknown = { crmShadow: null, outlookShadow: null };

const table: Row[] = [
  { name: 'nothing changed: nothing to do' },
  {
    name: 'nothing changed since, though the services hold it differently: nothing to do',
    outlook: { title: 'A long title' },
    outlookShadow: { title: 'A long title' },
    crm: { title: 'A long' },
    crmShadow: { title: 'A long' },
  },
  { name: 'changed in the CRM: copied', crm: { title: 'New' }, toOutlook: { title: 'New' } },
  { name: 'changed in Outlook: copied', outlook: { title: 'New' }, toCrm: { title: 'New' } },
  {
    name: 'cleared on one side: cleared on the other',
    crm: {},
    crmShadow: { location: 'X' },
    outlook: { location: 'X' },
    outlookShadow: { location: 'X' },
    toOutlook: { location: '' },
  },
  { name: 'the same change on both sides: adopted', crm: { title: 'New' }, outlook: { title: 'New' } },
  {
    name: 'unlike fields changed: both copied, no conflict',
    crm: { title: 'New' },
    outlook: { location: 'Here' },
    toOutlook: { title: 'New' },
    toCrm: { location: 'Here' },
  },
  {
    name: 'both changed, the CRM wins',
    only: 'crm',
    crm: { title: 'Z' },
    outlook: { title: 'O' },
    toOutlook: { title: 'Z' },
    conflicts: [['title', 'crm']],
  },
  {
    name: 'both changed, Outlook wins',
    only: 'outlook',
    crm: { title: 'Z' },
    outlook: { title: 'O' },
    toCrm: { title: 'O' },
    conflicts: [['title', 'outlook']],
  },
  {
    name: 'cleared in the CRM, changed in Outlook: the change wins, whatever the policy',
    crm: {},
    crmShadow: { location: 'X' },
    outlook: { location: 'Y' },
    outlookShadow: { location: 'X' },
    toCrm: { location: 'Y' },
    conflicts: [['location', 'outlook']],
  },
  {
    name: 'cleared in Outlook, changed in the CRM: the change wins, whatever the policy',
    crm: { location: 'Y' },
    crmShadow: { location: 'X' },
    outlook: {},
    outlookShadow: { location: 'X' },
    toOutlook: { location: 'Y' },
    conflicts: [['location', 'crm']],
  },
  {
    name: 'start and end are one field',
    only: 'crm',
    crm: { time: { ...nine, start: '2026-06-20T08:00:00Z' } },
    outlook: { time: { ...nine, end: '2026-06-20T12:00:00Z' } },
    toOutlook: { time: { ...nine, start: '2026-06-20T08:00:00Z' } },
    conflicts: [['time', 'crm']],
  },
  { name: 'another zone alone is no change', crm: { time: { ...nine, zone: 'Asia/Tokyo' } } },
  {
    name: 'a new context is shown in Outlook',
    crm: { context: context('Ann') },
    toOutlook: { context: context('Ann') },
  },
  {
    name: 'a context is never read back from Outlook',
    crm: { context: context('Ann') },
    crmShadow: { context: context('Ann') },
    outlook: { context: context('Eve') },
  },
  { name: 'nothing known, equal: adopted', ...unknown },
  {
    name: 'nothing known, blank in the CRM: filled',
    ...unknown,
    outlook: { location: 'Here' },
    toCrm: { location: 'Here' },
  },
  {
    name: 'nothing known, blank in Outlook: filled',
    ...unknown,
    crm: { location: 'Here' },
    toOutlook: { location: 'Here' },
  },
  {
    name: 'nothing known, unlike, the CRM wins',
    ...unknown,
    only: 'crm',
    crm: { time: ten },
    toOutlook: { time: ten },
    conflicts: [['time', 'crm']],
  },
  {
    name: 'nothing known, unlike, Outlook wins',
    ...unknown,
    only: 'outlook',
    crm: { time: ten },
    toCrm: { time: nine },
    conflicts: [['time', 'outlook']],
  },
  {
    name: 'nothing known of one side counts as nothing known',
    outlookShadow: null,
    crm: { location: 'Z' },
    toOutlook: { location: 'Z' },
  },
  { name: 'nothing known: the context stays as it is', ...unknown, crm: { context: context('Ann') } },
  {
    name: '43: what only a broken-off run wrote into the CRM is no change of the CRM',
    crm: { title: 'First' },
    outlook: { title: 'Second' },
    written: { crm: [{ title: 'First' }] },
    toCrm: { title: 'Second' },
  },
  {
    name: '43: what only a broken-off run wrote into Outlook is no change of Outlook',
    crm: { title: 'Second' },
    outlook: { title: 'First' },
    written: { outlook: [{ title: 'Older' }, { title: 'First' }] },
    toOutlook: { title: 'Second' },
  },
  {
    name: '43: a change that was written and taken back is taken back on the other side',
    crm: { title: 'First' },
    written: { crm: [{ title: 'First' }] },
    toCrm: { title: 'Old' },
  },
];

describe.each(['crm', 'outlook'] as const)('merge, %s wins', (policy) => {
  it.each(table.filter(({ only }) => only === undefined || only === policy))('$name', (row) => {
    const shadow = (changes: Partial<Meeting> | null | undefined) => (changes === null ? null : meeting(changes ?? {}));
    const input: MergeInput<Meeting> = {
      crm: meeting(row.crm ?? {}),
      outlook: meeting(row.outlook ?? {}),
      crmShadow: shadow(row.crmShadow),
      outlookShadow: shadow(row.outlookShadow),
      written: { crm: (row.written?.crm ?? []).map(meeting), outlook: (row.written?.outlook ?? []).map(meeting) },
    };
    const merged = merge(meetings, input, policy);
    expect(merged.toOutlook).toEqual(row.toOutlook ?? {});
    expect(merged.toCrm).toEqual(row.toCrm ?? {});
    expect(merged.conflicts.map(({ field, kept }) => [field.name, kept])).toEqual(row.conflicts ?? []);
    for (const { kept, lost } of merged.conflicts) expect(lost).not.toBe(kept);
  });
});
