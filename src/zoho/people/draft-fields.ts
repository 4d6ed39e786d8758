import type { Draft, FormField } from '../../people/form';
import type { RecordRef } from '../../people/person';
import { cut } from '../../model/text';
import type { MappedField } from '../../model/mapping';
import { meetingToZoho, usualLimits } from '../meeting';
import { Links } from '../links';
import type { RecordFields } from '../record-module';
import { moduleOf, type PeopleContext } from './context';
import { formValue } from './field-value';

/**
 * Drafts as the API takes them.
 * 1. Nobody is mailed: participants are not invited, and no notification is sent.
 * 2. Zoho: an activity is about a contact by `Who_Id`, about anything else, leads too, by `What_Id` and `$se_module`.
 */
type Written = { fields: RecordFields } | { invalid: string };

const noteLimits = { Note_Title: 120, Note_Content: 32_000 };

type RecordDraft = Extract<Draft, { values: Record<string, string> }>;
type NoteDraft = Extract<Draft, { type: 'note' }>;
type MeetingDraft = Extract<Draft, { type: 'meeting' }>;

/** Of a contact, lead or task. @param form the fields of its form */
export async function recordFields(context: PeopleContext, draft: RecordDraft, form: FormField[]): Promise<Written> {
  const links = await accountsFor(context, draft, form);
  const fields: RecordFields = {};
  for (const field of form) {
    const text = draft.values[field.name]?.trim() ?? '';
    if (text === '') continue;
    const account = accountField(draft, field);
    const value = account ? linkTo(links.find('Accounts', text)) : formValue(field, text, links);
    if (value !== undefined) fields[field.name] = value;
    // An account of that name is not there: the contact is made without.
    else if (!account) return { invalid: field.name };
  }
  return { fields: draft.type === 'task' ? { ...fields, ...aboutFields(draft.person, draft.about) } : fields };
}

/** @throws RangeError for a parent that takes no notes */
export function noteFieldsOf({ title, text, on }: NoteDraft): RecordFields {
  const module = moduleOf(on.type);
  if (!module) throw new RangeError('no notes are kept about users');
  const name = cut(title.trim(), noteLimits.Note_Title);
  return {
    ...(name === '' ? {} : { Note_Title: name }),
    Note_Content: cut(text, noteLimits.Note_Content),
    Parent_Id: { id: on.id, module: { api_name: module } },
  };
}

export function meetingFieldsOf(context: PeopleContext, draft: MeetingDraft): RecordFields {
  const { title, time, location, description, person, about } = draft;
  const isGuest = person?.type === 'contact' || person?.type === 'lead';
  return {
    ...meetingToZoho({ title, time, location, description }, context.user.timeZone, usualLimits),
    ...(isGuest ? { Participants: [{ type: person.type, participant: person.id, invited: false }] } : {}),
    ...aboutFields(person, about),
    $send_notification: false,
  };
}

function aboutFields(person: RecordRef | null, about: RecordRef | null): RecordFields {
  const what = about ?? (person?.type === 'lead' ? person : null);
  const module = what ? moduleOf(what.type) : undefined;
  return {
    ...(person?.type === 'contact' ? { Who_Id: { id: person.id } } : {}),
    ...(what && module ? { What_Id: { id: what.id }, $se_module: module } : {}),
  };
}

function accountField(draft: RecordDraft, field: FormField): boolean {
  return draft.type === 'contact' && field.role === 'company' && field.target === 'Accounts';
}

function linkTo(link: { id: string } | undefined): { id: string } | undefined {
  return link && { id: link.id };
}

async function accountsFor({ client }: PeopleContext, draft: RecordDraft, form: FormField[]): Promise<Links> {
  const field = form.find((each) => accountField(draft, each));
  const name = field ? (draft.values[field.name]?.trim() ?? '') : '';
  if (!field || name === '') return Links.of(client, [], []);
  const lookup: MappedField = {
    outlook: { name: 'companyName', group: 'companyName', type: 'line' },
    crm: { ...field, type: 'lookup' },
  };
  return Links.of(client, [lookup], [{ companyName: { companyName: name } }]);
}
