/** GET /users and /users/{id}. */
import type { SandboxReply } from '../exchange';
import type { Call } from './context';
import { refuse } from './errors';
import type { Json } from './json';
import { pageParam, perPageParam } from './params';
import { PROFILES, roleOf } from './profiles';
import { offsetMilliseconds } from './times';
import { allUsers, userById, type CrmUser } from './users';

const isActive = (user: CrmUser) => user.status === 'active';
const isAdmin = (user: CrmUser) => user.profile === 'admin';

const TYPES: Record<string, (user: CrmUser) => boolean> = {
  AllUsers: () => true,
  ActiveUsers: isActive,
  DeactiveUsers: (user) => user.status === 'disabled',
  ConfirmedUsers: (user) => user.isConfirmed,
  NotConfirmedUsers: (user) => !user.isConfirmed,
  DeletedUsers: (user) => user.status === 'deleted',
  ActiveConfirmedUsers: (user) => isActive(user) && user.isConfirmed,
  AdminUsers: isAdmin,
  ActiveConfirmedAdmins: (user) => isActive(user) && user.isConfirmed && isAdmin(user),
};

export function listUsers(call: Call): SandboxReply {
  const type = call.query.get('type') ?? 'AllUsers';
  const isOfType = type === 'CurrentUser' ? (user: CrmUser) => user.id === call.person.crmUserId : TYPES[type];
  if (!isOfType) {
    return refuse(400, 'PATTERN_NOT_MATCHED', 'Please check whether the input values are correct', {
      api_name: 'type',
    });
  }
  const [page, perPage] = [pageParam(call), perPageParam(call)];
  const found = allUsers(call.world).filter(isOfType);
  const rows = found.slice((page - 1) * perPage, page * perPage);
  if (rows.length === 0) return { status: 204 };
  const info = { per_page: perPage, count: rows.length, page, more_records: found.length > page * perPage };
  return { status: 200, body: { users: rows.map((user) => userView(call, user)), info } };
}

export function getUser(call: Call, id: string): SandboxReply {
  const user = userById(call.world, id);
  if (!user) return { status: 204 };
  const info = { per_page: 200, count: 1, page: 1, more_records: false };
  return { status: 200, body: { users: [userView(call, user)], info } };
}

function userView(call: Call, user: CrmUser): Json {
  const [first = '', ...rest] = user.name.split(' ');
  const { id, name } = PROFILES[user.profile];
  return {
    id: user.id,
    zuid: user.id.slice(-9),
    full_name: user.name,
    first_name: first,
    last_name: rest.join(' ') || first,
    email: user.email,
    status: user.status,
    confirm: user.isConfirmed,
    profile: { name, id },
    role: roleOf(user.profile),
    // Zoho: the zone's IANA name, although its published schema says object.
    time_zone: user.timeZone,
    offset: offsetMilliseconds(user.timeZone, call.world.now('crm')),
    locale: 'en_US',
    country_locale: 'us',
    language: 'en_US',
    time_format: 'HH:mm',
    date_format: 'MMM d, yyyy',
    microsoft: false,
    personal_account: false,
    category: 'regular_user',
    created_time: '2020-01-01T09:00:00+00:00',
  };
}
