import { fixedId } from '../../src/sandbox/crm/ids';
import { crmWorld, KIM, LEE } from './crm-client';

test('the current user is the owner of the token, with zone, offset and profile', () => {
  const { get } = crmWorld();
  const { users } = get('users', { type: 'CurrentUser' }, { token: LEE.crmToken }).body;
  expect(users).toHaveLength(1);
  expect(users[0]).toMatchObject({
    id: LEE.crmUserId,
    full_name: LEE.name,
    time_zone: 'America/New_York',
    profile: { name: 'Administrator' },
  });
  expect([-18_000_000, -14_400_000]).toContain(users[0]!.offset);
});

test('users are told apart by type: pending, disabled, administrators', () => {
  const { crm, get } = crmWorld();
  const user = (number: number, status: 'active' | 'disabled', isConfirmed: boolean) => ({
    id: fixedId(number),
    name: `Pat ${number}`,
    email: `pat${number}@north.example`,
    profile: 'standard' as const,
    status,
    isConfirmed,
    timeZone: 'Europe/Madrid',
  });
  crm.otherUsers = [user(1, 'active', false), user(2, 'disabled', true)];
  const ids = (type: string) => get('users', { type }).body.users.map((item) => item.id);
  expect(ids('AllUsers')).toHaveLength(4);
  expect(ids('NotConfirmedUsers')).toEqual([fixedId(1)]);
  expect(ids('DeactiveUsers')).toEqual([fixedId(2)]);
  expect(ids('ActiveConfirmedUsers')).toEqual([KIM.crmUserId, LEE.crmUserId]);
  expect(ids('ActiveConfirmedAdmins')).toEqual([LEE.crmUserId]);
  expect(get('users', { type: 'DeletedUsers' }).status).toBe(204);
});

test('permissions of a profile come only when it is asked for alone', () => {
  const { crm, get } = crmWorld();
  crm.permissions.standard = { Crm_Implied_Delete_Events: false };
  const { profiles } = get('settings/profiles').body;
  expect(profiles.every((profile) => profile.permissions_details.length === 0)).toBe(true);
  const { id } = profiles.find((profile) => profile.name === 'Standard')!;
  const details: { name: string; module: string; enabled: boolean }[] = get(`settings/profiles/${id}`).body.profiles[0]!
    .permissions_details;
  const enabled = (name: string) => details.find((detail) => detail.name === name)?.enabled;
  expect(enabled('Crm_Implied_View_Events')).toBe(true);
  expect(enabled('Crm_Implied_Delete_Events')).toBe(false);
  expect(enabled('Crm_Implied_Manage_Users')).toBe(false);
});

test('field metadata says what is mandatory, read-only, long and chosen from', () => {
  const { get } = crmWorld();
  const { fields } = get('settings/fields', { module: 'Events' }).body;
  const field = (name: string) => fields.find((item) => item.api_name === name);
  expect(field('Event_Title')).toMatchObject({ system_mandatory: true, length: 255, data_type: 'text' });
  expect(field('Modified_Time')).toMatchObject({ read_only: true, operation_type: { api_update: false } });
  expect(field('Description')).toMatchObject({ length: 32_000, filterable: false });
  const tasks = get('settings/fields', { module: 'Tasks' }).body.fields;
  const status = tasks.find((item) => item.api_name === 'Status');
  expect(status?.pick_list_values[1]).toMatchObject({ actual_value: 'Not Started', type: 'used' });
  const ids = [...fields, ...tasks].map((item) => item.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a single field is found by its id, and module is mandatory', () => {
  const { get } = crmWorld();
  const [first] = get('settings/fields', { module: 'Events' }).body.fields;
  expect(get(`settings/fields/${first!.id}`, { module: 'Events' }).body.fields).toEqual([first]);
  expect(get('settings/fields').body.code).toBe('REQUIRED_PARAM_MISSING');
});

test('modules tell what the user may do, and leave out a tab that the profile lacks', () => {
  const { crm, get } = crmWorld();
  crm.permissions.standard = { Crm_Implied_Delete_Events: false, Crm_Implied_Tab_Deals: false };
  const { modules } = get('settings/modules').body;
  const names = modules.map((module) => module.api_name);
  expect(names).toEqual(['Events', 'Contacts', 'Accounts', 'Leads', 'Tasks', 'Notes']);
  expect(modules[0]).toMatchObject({ plural_label: 'Meetings', editable: true, deletable: false });
  expect(get('settings/modules', {}, { token: LEE.crmToken }).body.modules).toHaveLength(7);
});

test('the organisation names its zone and its licences', () => {
  const { get } = crmWorld();
  expect(get('org').body.org[0]).toMatchObject({ time_zone: 'Europe/Berlin', license_details: { paid: true } });
  const [feature] = get('__features/user_licenses').body.__features;
  expect(feature?.details).toEqual({ available_count: { total: 2 }, limits: { total: 4 }, used_count: { total: 2 } });
});
