import * as z from 'zod/mini';
import { SyncError } from '../sync/errors';
import { parseBody, type ZohoClient } from './client';

/** Who is signed in to the CRM, and to which organisation. */
export interface CrmUser {
  /** Zoho: zgid, the organisation's number in its web addresses. */
  org: string;
  userId: string;
  /** E-mail address. */
  address: string;
  /** IANA; the zone in which the API prints times. */
  timeZone: string;
  profileId: string | null;
}

const usersSchema = z.object({
  users: z.array(
    z.object({
      id: z.string(),
      email: z.nullish(z.string()),
      time_zone: z.nullish(z.string()),
      profile: z.nullish(z.object({ id: z.nullish(z.string()) })),
    }),
  ),
});

const orgSchema = z.object({
  org: z.array(z.object({ zgid: z.union([z.string(), z.number()]), time_zone: z.nullish(z.string()) })),
});

/** Two requests. @throws SyncError signed-out, offline, unexpected */
export async function whoami(client: ZohoClient): Promise<CrmUser> {
  const [users, orgs] = await Promise.all([client.read('/users', { type: 'CurrentUser' }), client.read('/org')]);
  const user = parseBody(usersSchema, users.body, 'the user').users[0];
  const org = parseBody(orgSchema, orgs.body, 'the organisation').org[0];
  if (!user || !org) throw new SyncError('unexpected', 'crm', 'The CRM does not say who is signed in.');
  return {
    org: String(org.zgid),
    userId: user.id,
    address: user.email ?? '',
    timeZone: user.time_zone ?? org.time_zone ?? 'UTC',
    profileId: user.profile?.id ?? null,
  };
}

const profilesSchema = z.object({
  profiles: z.array(
    z.object({
      permissions_details: z.nullish(z.array(z.object({ name: z.string(), enabled: z.nullish(z.boolean()) }))),
    }),
  ),
});

const needed = ['View', 'Create', 'Edit', 'Delete'].map((right) => `Crm_Implied_${right}_Events`);

/**
 * The permissions on meetings that the user's profile lacks, by the CRM's names.
 * Undefined: the profile may not be read, or does not list them, and nothing follows.
 */
export async function missingMeetingPermissions(client: ZohoClient, user: CrmUser): Promise<string[] | undefined> {
  if (user.profileId === null) return undefined;
  const answer = await client.read(`/settings/profiles/${user.profileId}`, {}, { mayRefuse: true });
  const profiles = profilesSchema.safeParse(answer.body);
  const details = profiles.success ? profiles.data.profiles[0]?.permissions_details : undefined;
  if (!details) return undefined;
  const off = new Set(details.filter((permission) => permission.enabled === false).map(({ name }) => name));
  return needed.filter((name) => off.has(name));
}
