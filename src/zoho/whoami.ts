import * as z from 'zod/mini';
import { SyncError } from '../sync/errors';
import { parseBody, type ZohoClient } from './client';
import { askTogether } from './composite';

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
      // Zoho: IANA text in every sample; the published schema says object.
      time_zone: z.catch(z.nullish(z.string()), null),
      profile: z.nullish(z.object({ id: z.nullish(z.string()) })),
    }),
  ),
});

const orgSchema = z.object({
  org: z.array(z.object({ zgid: z.union([z.string(), z.number()]), time_zone: z.nullish(z.string()) })),
});

/** One request where composites get through, else two. @throws SyncError signed-out, no-account, offline, unexpected */
export async function whoami(client: ZohoClient): Promise<CrmUser> {
  const [users, orgs] = await askBoth(client).catch(withoutAccount);
  const user = parseBody(usersSchema, users, 'the user').users[0];
  const org = parseBody(orgSchema, orgs, 'the organisation').org[0];
  if (!user || !org) throw new SyncError('unexpected', 'crm', 'The CRM does not say who is signed in.');
  return {
    org: String(org.zgid),
    userId: user.id,
    address: user.email ?? '',
    timeZone: user.time_zone ?? org.time_zone ?? 'UTC',
    profileId: user.profile?.id ?? null,
  };
}

/** Zoho: what who has no CRM is told is not documented; a refusal of the very first question leaves nothing else. */
function withoutAccount(cause: unknown): never {
  if (!(cause instanceof SyncError) || cause.code !== 'forbidden') throw cause;
  throw new SyncError('no-account', 'crm', 'The account that is signed in cannot use the CRM.', { cause });
}

/** What the composite did not answer is asked once more, alone. */
async function askBoth(client: ZohoClient): Promise<unknown[]> {
  const questions = [{ path: '/users', query: { type: 'CurrentUser' } }, { path: '/org' }];
  const replies = await askTogether(client, questions);
  return Promise.all(
    questions.map(async ({ path, query }, place) => {
      const reply = replies[place];
      return reply?.ok ? reply.body : (await client.read(path, query)).body;
    }),
  );
}

const profilesSchema = z.object({
  profiles: z.array(
    z.object({
      permissions_details: z.nullish(z.array(z.object({ name: z.string(), enabled: z.nullish(z.boolean()) }))),
    }),
  ),
});

/**
 * The permissions on a module that the user's profile lacks, by the CRM's names (T4, G10).
 * None: also where the profile may not be read, or does not list them; then the first refusal tells.
 */
export async function missingPermissions(client: ZohoClient, user: CrmUser, module: string): Promise<string[]> {
  if (user.profileId === null) return [];
  const answer = await client.read(`/settings/profiles/${user.profileId}`, {}, { mayRefuse: true });
  const profiles = profilesSchema.safeParse(answer.body);
  const details = profiles.success ? profiles.data.profiles[0]?.permissions_details : undefined;
  if (!details) return [];
  const off = new Set(details.filter((permission) => permission.enabled === false).map(({ name }) => name));
  const needed = ['View', 'Create', 'Edit', 'Delete'].map((right) => `Crm_Implied_${right}_${module}`);
  return needed.filter((name) => off.has(name));
}
