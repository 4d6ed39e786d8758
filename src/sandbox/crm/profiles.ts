/** Profiles, roles and their permissions. */
import type { Call } from './context';
import { fixedId } from './ids';
import type { Json } from './json';
import { MODULE_NAMES } from './state';
import { shortRef } from './users';

export type ProfileName = 'standard' | 'admin';

export const PROFILES: Record<ProfileName, { id: string; name: string }> = {
  admin: { id: fixedId(26_011), name: 'Administrator' },
  standard: { id: fixedId(26_014), name: 'Standard' },
};

const ROLES = {
  admin: { id: fixedId(26_005), name: 'CEO' },
  standard: { id: fixedId(26_008), name: 'Manager' },
};

const ACTIONS = ['View', 'Create', 'Edit', 'Delete'] as const;
const GENERAL = ['Crm_Implied_Manage_Users', 'Crm_Implied_Api_Access'];

export function roleOf(profile: ProfileName): { id: string; name: string } {
  return ROLES[profile];
}

export function isEnabled(call: Call, profile: ProfileName, permission: string): boolean {
  const isForAdmins = permission === 'Crm_Implied_Manage_Users';
  return call.state.permissions[profile][permission] ?? !(isForAdmins && profile === 'standard');
}

function permissionsOf(call: Call, profile: ProfileName): Json[] {
  const ofModules = MODULE_NAMES.flatMap((module) =>
    ACTIONS.map((action) => ({ name: `Crm_Implied_${action}_${module}`, label: `${action} ${module}`, module })),
  );
  const general = GENERAL.map((name) => ({ name, label: name.slice(12).replaceAll('_', ' '), module: '' }));
  return [...ofModules, ...general].map(({ name, label, module }, index) => ({
    display_label: label,
    module,
    name,
    id: fixedId(30_000 + index),
    enabled: isEnabled(call, profile, name),
    customizable: true,
  }));
}

/** Zoho: the permissions come with a single profile only. */
export function profileView(call: Call, profile: ProfileName, isSingle: boolean): Json {
  const creator = shortRef(call.world, call.world.state.people[0]?.crmUserId ?? fixedId(1));
  return {
    ...PROFILES[profile],
    display_label: PROFILES[profile].name,
    description: '',
    created_time: '2020-01-01T09:00:00+00:00',
    modified_time: '2020-01-01T09:00:00+00:00',
    created_by: creator,
    modified_by: creator,
    custom: false,
    default: profile === 'standard',
    category: false,
    type: 'normal_profile',
    permissions_details: isSingle ? permissionsOf(call, profile) : [],
    sections: [],
  };
}

export function roleViews(): Json[] {
  return (['admin', 'standard'] as const).map((profile) => ({
    ...ROLES[profile],
    display_label: ROLES[profile].name,
    share_with_peers: profile === 'admin',
    admin_user: profile === 'admin',
    ...(profile === 'standard' ? { reporting_to: ROLES.admin } : {}),
  }));
}
