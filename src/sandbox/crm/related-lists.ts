/**
 * What hangs on a record, list by list. Zoho: activities are open or closed ("history"); a contact's come by `Who_Id`,
 * everybody else's by `What_Id`.
 */
import { shownTime } from './all-day';
import type { Call } from './context';
import { isObject } from './json';
import type { Participant } from './participants';
import type { CrmRecord } from './state';

export interface RelatedList {
  name: string;
  label: string;
  /** The module whose records it holds. */
  child: string;
  isIn: (call: Call, record: CrmRecord, parentId: string) => boolean;
}

type Test = RelatedList['isIn'];

const points =
  (field: string): Test =>
  (_, record, parentId) => {
    const value = record.fields[field];
    return isObject(value) && value['id'] === parentId;
  };

const both =
  (...tests: Test[]): Test =>
  (call, record, parentId) =>
    tests.every((test) => test(call, record, parentId));

const isCompleted: Test = (_, record) => record.fields['Status'] === 'Completed';
const isOpen: Test = (...given) => !isCompleted(...given);
const isAhead: Test = (call, record) =>
  shownTime(String(record.fields['End_DateTime']), 'End_DateTime', call.state, call.zone) >= call.now;
const isBehind: Test = (...given) => !isAhead(...given);

/** A meeting that somebody takes part in, and that is about somebody else. */
const isInvited: Test = (call, record, parentId) => {
  const participants = (record.fields['Participants'] ?? []) as Participant[];
  return participants.some(({ participant }) => participant === parentId) && !points('Who_Id')(call, record, parentId);
};

function activities(field: 'Who_Id' | 'What_Id'): RelatedList[] {
  const own = points(field);
  return [
    { name: 'Tasks', label: 'Open Tasks', child: 'Tasks', isIn: both(own, isOpen) },
    { name: 'Tasks_History', label: 'Closed Tasks', child: 'Tasks', isIn: both(own, isCompleted) },
    { name: 'Events', label: 'Open Meetings', child: 'Events', isIn: both(own, isAhead) },
    { name: 'Events_History', label: 'Closed Meetings', child: 'Events', isIn: both(own, isBehind) },
  ];
}

const list = (child: string, field: string, label = child): RelatedList => ({
  ...{ name: child, label, child },
  isIn: points(field),
});
const NOTES = list('Notes', 'Parent_Id');
const INVITED: RelatedList = { name: 'Invited_Events', label: 'Invited Meetings', child: 'Events', isIn: isInvited };

const LISTS: Record<string, RelatedList[]> = {
  Contacts: [NOTES, list('Deals', 'Contact_Name'), ...activities('Who_Id'), INVITED],
  Leads: [NOTES, ...activities('What_Id'), INVITED],
  Accounts: [NOTES, list('Contacts', 'Account_Name'), list('Deals', 'Account_Name'), ...activities('What_Id')],
  Deals: [NOTES, ...activities('What_Id')],
  Tasks: [NOTES],
  Events: [NOTES],
};

export function relatedLists(module: string): RelatedList[] {
  return LISTS[module] ?? [];
}
