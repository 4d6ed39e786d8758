import { missingPermissions, whoami } from '../../src/zoho/whoami';
import { control, startCrm, type Crm } from './kit';

let crm: Crm;

beforeEach(async () => {
  crm = await startCrm();
});

afterEach(async () => {
  await crm.sandbox.close();
});

describe('who is signed in', () => {
  test('is told with organisation, address and zone', async () => {
    expect(await whoami(crm.client)).toEqual({
      org: expect.stringMatching(/^\d+$/) as string,
      userId: crm.person.crmUserId,
      address: crm.person.email,
      timeZone: crm.person.crmTimeZone,
      profileId: expect.stringMatching(/^\d+$/) as string,
    });
  });

  test('is asked for in two requests where composite ones are not allowed', async () => {
    await control(crm.sandbox, 'faults', { match: { path: '__composite_requests' }, do: { status: 403 } });
    expect(await whoami(crm.client)).toMatchObject({ userId: crm.person.crmUserId });
  });

  test('I2: who has no account in the CRM is told so', async () => {
    const refused = {
      status: 403,
      body: { code: 'NO_PERMISSION', message: 'permission denied', status: 'error', details: { permissions: [] } },
    };
    await control(crm.sandbox, 'faults', { match: { service: 'crm' }, times: null, do: refused });
    await expect(whoami(crm.client)).rejects.toMatchObject({ code: 'no-account', side: 'crm' });
  });

  test('G9: the permissions that the profile lacks are named', async () => {
    expect(await missingPermissions(crm.client, crm.user, 'Events')).toEqual([]);
    crm.crm.permissions.standard['Crm_Implied_Delete_Events'] = false;
    expect(await missingPermissions(crm.client, crm.user, 'Events')).toEqual(['Crm_Implied_Delete_Events']);
    crm.crm.permissions.standard['Crm_Implied_Create_Tasks'] = false;
    expect(await missingPermissions(crm.client, crm.user, 'Tasks')).toEqual(['Crm_Implied_Create_Tasks']);
  });

  test('a profile that may not be read says nothing about permissions', async () => {
    await control(crm.sandbox, 'faults', { match: { path: 'profiles' }, do: { status: 403 } });
    expect(await missingPermissions(crm.client, crm.user, 'Events')).toEqual([]);
  });
});
