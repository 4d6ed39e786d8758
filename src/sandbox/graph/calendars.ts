/** The calendars of a mailbox. */
import { z } from 'zod';
import type { Person } from '../person';
import type { World } from '../world';
import { type Context, type Handler, contextLink } from './context';
import { GraphError, accessDenied, invalidRequest } from './errors';
import { calendarOf } from './event-lists';
import { eventOf } from './event-reads';
import { readBody } from './event-schema';
import type { Wire } from './event-output';
import { isMatch } from './filter';
import { calendarId, changeKey, type IdForm } from './ids';
import { eventsIn, removeEvent } from './mailbox';
import { wireProperties, writeProperties } from './properties';
import { effectiveQuery, page, readOptions } from './query';
import { created, empty, ok } from './replies';
import type { StoredCalendar } from './state';

const colors = ['auto', 'lightBlue', 'lightGreen', 'lightOrange', 'lightGray', 'lightYellow', 'lightTeal'] as const;
const moreColors = ['lightPink', 'lightBrown', 'lightRed', 'maxColor'] as const;

const calendarSchema = z.strictObject({
  name: z.string().nullish(),
  color: z.enum([...colors, ...moreColors]).nullish(),
  isDefaultCalendar: z.boolean().nullish(),
  singleValueExtendedProperties: z.array(z.strictObject({ id: z.string(), value: z.string().nullish() })).optional(),
});

const readOnly = ['id', 'changeKey', 'hexColor', 'owner', 'canEdit', 'canShare', 'isRemovable', 'isTallyingResponses'];

function readCalendar(body: unknown): z.infer<typeof calendarSchema> {
  const isObject = typeof body === 'object' && body !== null;
  const kept = isObject ? Object.entries(body).filter(([name]) => !readOnly.includes(name)) : undefined;
  return readBody(calendarSchema, kept && Object.fromEntries(kept), 'calendar');
}

function wireCalendar(calendar: StoredCalendar, person: Person, isDefault: boolean, id: string): Wire {
  return {
    id,
    name: calendar.name,
    color: calendar.color,
    hexColor: '',
    isDefaultCalendar: isDefault,
    changeKey: changeKey(person.id, calendar.version),
    canShare: calendar.canEdit,
    canViewPrivateItems: true,
    canEdit: calendar.canEdit,
    allowedOnlineMeetingProviders: ['teamsForBusiness'],
    defaultOnlineMeetingProvider: 'teamsForBusiness',
    // Graph: only invitations from the primary calendar have their replies tallied.
    isTallyingResponses: isDefault,
    isRemovable: calendar.isRemovable,
    owner: { name: person.name, address: person.email },
  };
}

const names = Object.keys(wireCalendar({} as StoredCalendar, { id: '', name: '', email: '' } as Person, false, ''));

function spell(name: string): string | undefined {
  return names.find((each) => each.toLowerCase() === name.toLowerCase());
}

function show(context: Context, calendar: StoredCalendar, form: IdForm | 'new', select?: string[]): Wire {
  const isDefault = context.mailbox.defaultCalendar === calendar.number;
  const id = calendarId(context.person.id, calendar.number, form);
  const wire = wireCalendar(calendar, context.person, isDefault, id);
  return select ? Object.fromEntries(['id', ...select].map((name) => [name, wire[name]])) : wire;
}

function withExpanded(context: Context, calendar: StoredCalendar, select?: string[], propertyIds?: string[]): Wire {
  const found = wireProperties(calendar.properties, propertyIds ?? []);
  return {
    ...show(context, calendar, context.view.form, select),
    ...(found && { singleValueExtendedProperties: found }),
  };
}

export const listCalendars: Handler = (context) => {
  const options = readOptions(effectiveQuery(context), spell, 'calendar');
  const { filter } = options;
  const all = Object.values(context.mailbox.calendars).filter((calendar) => {
    const wire = show(context, calendar, context.view.form);
    const members = () =>
      Object.entries(calendar.properties).map(([id, value]) => ({
        value: (path: string) => (path.endsWith('/id') ? id : value),
        members: () => [],
      }));
    return !filter || isMatch(filter, { value: (path) => wire[spell(path) ?? path], members });
  });
  const wires = page(context, all, options, (each) =>
    withExpanded(context, each, options.select, options.expand.propertyIds),
  );
  return ok({ '@odata.context': contextLink(context, 'calendars'), ...wires });
};

function oneCalendar(context: Context, calendar: StoredCalendar): ReturnType<Handler> {
  const options = readOptions(context.request.query, spell, 'calendar');
  const wire = withExpanded(context, calendar, options.select, options.expand.propertyIds);
  return ok({ '@odata.context': contextLink(context, 'calendars/$entity'), ...wire });
}

export const getCalendar: Handler = (context) => oneCalendar(context, calendarOf(context));

export const getCalendarOfEvent: Handler = (context) => {
  const calendar = context.mailbox.calendars[eventOf(context).event.calendar];
  if (!calendar) throw accessDenied();
  return oneCalendar(context, calendar);
};

function checkName(context: Context, name: string, own?: number): void {
  const isTaken = Object.values(context.mailbox.calendars).some(
    (each) => each.number !== own && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new GraphError(409, 'ErrorFolderExists', 'A folder with the specified name already exists.');
}

export const createCalendar: Handler = (context) => {
  const { world, mailbox } = context;
  const input = readCalendar(context.request.body);
  const name = input.name?.trim() ?? '';
  if (name === '') throw invalidRequest('The name of a calendar cannot be empty.');
  checkName(context, name);
  const properties = writeProperties({}, input.singleValueExtendedProperties ?? []);
  const number = world.nextNumber() + 1000;
  const calendar: StoredCalendar = {
    ...{ number, name, color: input.color ?? 'auto', canEdit: true, isRemovable: true },
    ...{ version: world.nextNumber(), properties, log: [] },
  };
  mailbox.calendars[number] = calendar;
  return created({ '@odata.context': contextLink(context, 'calendars/$entity'), ...show(context, calendar, 'new') });
};

export const patchCalendar: Handler = (context) => {
  const calendar = calendarOf(context);
  const input = readCalendar(context.request.body);
  if (!calendar.canEdit) throw accessDenied();
  if (input.name !== undefined && input.name !== null) {
    checkName(context, input.name, calendar.number);
    calendar.name = input.name;
  }
  if (input.color) calendar.color = input.color;
  if (input.isDefaultCalendar) context.mailbox.defaultCalendar = calendar.number;
  calendar.properties = writeProperties(calendar.properties, input.singleValueExtendedProperties ?? []);
  calendar.version = context.world.nextNumber();
  return oneCalendar(context, calendar);
};

/** Takes its events along, without a word to anybody. */
export const deleteCalendar: Handler = (context) => {
  const { world, mailbox } = context;
  const calendar = calendarOf(context);
  if (calendar.number === mailbox.defaultCalendar || !calendar.isRemovable) {
    throw new GraphError(400, 'ErrorDeleteDistinguishedFolder', 'Distinguished folders cannot be deleted.');
  }
  removeCalendar(world, mailbox, calendar);
  return empty(204);
};

function removeCalendar(world: World, mailbox: Context['mailbox'], calendar: StoredCalendar): void {
  for (const event of eventsIn(mailbox, calendar.number)) removeEvent(world, mailbox, event);
  Reflect.deleteProperty(mailbox.calendars, String(calendar.number));
}
