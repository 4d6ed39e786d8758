/** GET /org and the licences. */
import type { Call } from './context';
import { fixedId } from './ids';
import type { Json } from './json';
import { allUsers } from './users';

const ZGID = '60001234567';

export function organisationView(call: Call): Json {
  const admin = call.world.state.people.find((person) => person.profile === 'admin') ?? call.person;
  return {
    ...FIXED,
    id: fixedId(1),
    zgid: ZGID,
    domain_name: `org${ZGID}`,
    company_name: call.state.companyName,
    alias: null,
    primary_email: admin.email,
    primary_zuid: admin.crmUserId.slice(-9),
    time_zone: call.state.timeZone,
    license_details: {
      paid: true,
      paid_type: 'enterprise',
      users_license_purchased: call.state.licences,
      paid_expiry: '2031-01-01T00:00:00+00:00',
      trial_type: null,
      trial_expiry: null,
      trial_action: '',
    },
  };
}

const FIXED: Json = {
  description: null,
  type: 'Production',
  country: 'DE',
  country_code: 'DE',
  city: null,
  state: null,
  street: null,
  zip: null,
  phone: '',
  mobile: null,
  fax: null,
  website: 'https://crm.example',
  employee_count: '100',
  photo_id: null,
  mc_status: false,
  gapps_enabled: false,
  translation_enabled: false,
  currency: 'Euro - EUR',
  currency_symbol: '€',
  currency_locale: 'de_DE',
  iso_code: 'EUR',
  zia_portal_id: null,
  deletable_org_account: false,
  hierarchy_preferences: { type: 'Role_Hierarchy', strictly_reporting: false },
  privacy_settings: false,
  hipaa_compliance_enabled: false,
  lite_users_enabled: false,
  max_per_page: 200,
  ezgid: 'a1b2c3d4e5f6',
  call_icon: '',
  oauth_presence: true,
  zia_zgid: 0,
  checkin_preferences: { restricted_event_types: null },
  created_time: '2020-01-01T09:00:00+00:00',
};

export function licencesView(call: Call): Json {
  const used = allUsers(call.world).filter((user) => user.status === 'active').length;
  const total = call.state.licences;
  const details = { available_count: { total: total - used }, limits: { total }, used_count: { total: used } };
  const feature = { api_name: 'user_licenses', feature_label: 'User licences', module_supported: false, details };
  return { __features: [{ ...feature, components: [] }] };
}
