/** The person, the mailbox's settings, and the translation of ids. */
import { findWindows } from 'windows-iana';
import { z } from 'zod';
import { type Context, type Handler, contextLink } from './context';
import { GraphError, invalidRequest } from './errors';
import { readBody } from './event-schema';
import {
  type IdForm,
  contactId,
  eventId,
  guid,
  isContactId,
  isMessageId,
  messageId,
  readContactId,
  readEventId,
  readMessageId,
} from './ids';
import { readOptions } from './query';
import { ok } from './replies';
import { ianaZone, windowsZone } from './zones';

function profile({ person }: Context): Record<string, unknown> {
  const [givenName = '', ...rest] = person.name.split(' ');
  return {
    businessPhones: [],
    displayName: person.name,
    givenName,
    jobTitle: null,
    mail: person.email,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'en-US',
    surname: rest.join(' '),
    userPrincipalName: person.email,
    id: guid(`user ${person.id}`),
  };
}

function spellIn(values: Record<string, unknown>): (name: string) => string | undefined {
  return (name) => Object.keys(values).find((each) => each.toLowerCase() === name.toLowerCase());
}

function selected(context: Context, values: Record<string, unknown>, type: string): Record<string, unknown> {
  const { select } = readOptions(context.request.query, spellIn(values), type);
  return select ? Object.fromEntries(select.map((name) => [name, values[name]])) : values;
}

/** Graph: shown only where it is asked for. */
function rareProfile({ person }: Context): Record<string, unknown> {
  return { proxyAddresses: [`SMTP:${person.email}`, `smtp:${person.id}@contoso.onmicrosoft.example`] };
}

export const getMe: Handler = (context) => {
  const values = profile(context);
  const isChosen = context.request.query.has('$select');
  const all = isChosen ? { ...values, ...rareProfile(context) } : values;
  const shown = { ...selected(context, all, 'user'), id: values['id'] };
  return ok({ '@odata.context': `${context.request.origin}/v1.0/$metadata#users/$entity`, ...shown });
};

export const getMailboxSettings: Handler = (context) => {
  const timeZone = windowsZone(context.person.mailboxTimeZone);
  const daysOfWeek = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
  const values = {
    archiveFolder: null,
    timeZone,
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    dateFormat: 'M/d/yyyy',
    timeFormat: 'h:mm tt',
    userPurpose: 'user',
    language: { locale: 'en-US', displayName: 'English (United States)' },
    workingHours: {
      daysOfWeek,
      startTime: '08:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: timeZone },
    },
  };
  return ok({
    '@odata.context': contextLink(context, 'mailboxSettings'),
    ...selected(context, values, 'mailboxSettings'),
  });
};

function zoneNames(isIana: boolean): { alias: string; displayName: string }[] {
  const iana = Intl.supportedValuesOf('timeZone').filter((zone) => ianaZone(zone) !== undefined);
  const names = isIana ? ['UTC', ...iana] : [...new Set(['UTC', ...iana.flatMap((zone) => findWindows(zone))])];
  return names.sort().map((alias) => ({ alias, displayName: alias }));
}

export const listTimeZones: Handler = (context) => {
  const isIana = /'iana'/i.test(decodeURIComponent(context.request.path));
  return ok({ '@odata.context': contextLink(context, 'timeZones'), value: zoneNames(isIana) });
};

const idTypes = ['restId', 'restImmutableEntryId', 'ewsId'] as const;
const translation = z.object({
  inputIds: z.array(z.string()),
  sourceIdType: z.enum(idTypes),
  targetIdType: z.enum(idTypes),
});

function restForm(id: string, sourceType: string): string {
  return sourceType === 'ewsId' ? id.replaceAll('/', '-').replaceAll('+', '_') : id;
}

function translated({ person, mailbox }: Context, id: string, form: IdForm): string {
  if (isContactId(person.id, id)) {
    const ref = readContactId(person.id, id);
    const { contacts, deleted } = mailbox.contacts;
    const generation = ref.generation ?? (contacts[ref.number] ?? deleted[ref.number])?.generation ?? 0;
    return contactId(person.id, { ...ref, generation }, form);
  }
  if (isMessageId(person.id, id)) return messageId(person.id, readMessageId(person.id, id), form);
  const ref = readEventId(person.id, id);
  const event = mailbox.events[ref.number] ?? mailbox.deleted[ref.number];
  return eventId(person.id, { ...ref, generation: ref.generation ?? event?.generation ?? 0 }, form);
}

function translate(context: Context, id: string, from: string, to: string): Record<string, unknown> {
  try {
    const rest = translated(context, restForm(id, from), to === 'restImmutableEntryId' ? 'immutable' : 'default');
    return { sourceId: id, targetId: to === 'ewsId' ? rest.replaceAll('-', '/').replaceAll('_', '+') : rest };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { sourceId: id, errorDetails: { code: error.code, message: error.message } };
  }
}

export const translateIds: Handler = (context) => {
  const { inputIds, sourceIdType, targetIdType } = readBody(translation, context.request.body, 'user');
  // Graph: at most 1000 ids at once.
  if (inputIds.length > 1000) throw invalidRequest('The number of ids exceeds the maximum of 1000.');
  return ok({
    '@odata.context': contextLink(context, 'translateExchangeIds'),
    value: inputIds.map((id) => translate(context, id, sourceIdType, targetIdType)),
  });
};
