import type { OutlookMeetings } from '../../src/graph/outlook-meetings';
import type { Observation } from '../../src/sync/side';
import type { Meeting } from '../../src/model/meeting';
import { crmCalendar, mailbox, meeting, type Mailbox } from './mailbox';

let box: Mailbox;
let side: OutlookMeetings;
beforeEach(async () => {
  box = await mailbox();
  side = await crmCalendar(box);
});
afterEach(() => box.close());

async function created(): Promise<Observation<Meeting>> {
  const [outcome] = await side.create([{ fields: meeting() }]);
  if (!outcome?.ok) throw new Error(`not written: ${JSON.stringify(outcome)}`);
  return outcome.item;
}

describe('the proof that a meeting was deleted', () => {
  test.each([
    [404, 'MailboxNotEnabledForRESTAPI'],
    [404, 'ResourceNotFound'],
    [404, 'not a word'],
    [410, 'ErrorItemNotFound'],
    [410, ''],
  ])('79: %i %s is no proof of a deletion', async (status, code) => {
    const made = await created();
    const body = code === '' ? undefined : { error: { code, message: '' } };
    await box.fault({ path: '/me/events/' }, { status, ...(body ? { body } : {}) }, { times: null });
    expect(await side.confirm([made.id])).toEqual(new Map());
    expect(await side.remove([made])).toMatchObject([{ ok: false, problem: 'refused' }]);
    expect(await side.update([{ ...made, changes: { title: 'New' } }])).toMatchObject([{ problem: 'refused' }]);
  });

  test.each(['ErrorItemNotFound', 'erroritemnotfound', 'itemNotFound', ''])('404 %s is one', async (code) => {
    const body = code === '' ? {} : { body: { error: { code, message: '' } } };
    await box.fault({ path: '/me/events/' }, { status: 404, ...body }, { times: null });
    expect((await side.confirm(['x'])).get('x')).toEqual({ state: 'gone' });
  });

  test('a calendar that is not found for another reason leaves the event out', async () => {
    const made = await created();
    const body = { error: { code: 'MailboxNotEnabledForRESTAPI', message: '' } };
    await box.fault({ path: '/calendar\\?' }, { status: 404, body });
    expect(await side.confirm([made.id])).toEqual(new Map());
  });
});
