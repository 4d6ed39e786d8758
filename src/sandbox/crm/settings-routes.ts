/** GET /org, /settings/… and /__features/user_licenses. */
import type { SandboxReply } from '../exchange';
import { isPermitted, type Call } from './context';
import { refuse, unknownUrl } from './errors';
import { moduleOf, type ModuleSpec } from './fields';
import { fieldViews } from './metadata-fields';
import { moduleView, moduleViews } from './metadata-modules';
import { licencesView, organisationView } from './organisation';
import { PROFILES, profileView, roleViews, type ProfileName } from './profiles';

export function settingsRoute(call: Call, parts: string[]): SandboxReply {
  const [first, second, third] = parts;
  if (first === 'org' && parts.length === 1) return ok({ org: [organisationView(call)] });
  if (first === '__features' && second === 'user_licenses' && parts.length === 2) return ok(licencesView(call));
  if (first !== 'settings' || parts.length > 3) return unknownUrl();
  switch (second) {
    case 'modules':
      return third === undefined ? ok({ modules: moduleViews(call) }) : oneModule(call, third);
    case 'fields':
      return fields(call, third);
    case 'profiles':
      return profiles(call, third);
    case 'roles':
      return third === undefined ? ok({ roles: roleViews() }) : unknownUrl();
    default:
      return unknownUrl();
  }
}

function ok(body: unknown): SandboxReply {
  return { status: 200, body };
}

function known(call: Call, name: string, details: Record<string, unknown>): ModuleSpec {
  const module = moduleOf(name);
  if (module && isPermitted(call, `Crm_Implied_Tab_${name}`)) return module;
  return refuse(400, 'INVALID_MODULE', 'the module name given seems to be invalid', details);
}

function oneModule(call: Call, name: string): SandboxReply {
  return ok({ modules: [moduleView(call, known(call, name, {}))] });
}

function fields(call: Call, id: string | undefined): SandboxReply {
  const name = call.query.get('module');
  if (name === null) {
    return refuse(400, 'REQUIRED_PARAM_MISSING', 'One of the expected parameter is missing', { param_name: 'module' });
  }
  const module = known(call, name, { api_name: 'module' });
  if (call.query.get('type') === 'unused') return { status: 204 };
  const found = fieldViews(call, module).filter((field) => id === undefined || field['id'] === id);
  return found.length > 0 ? ok({ fields: found }) : { status: 204 };
}

function profiles(call: Call, id: string | undefined): SandboxReply {
  const names = Object.keys(PROFILES) as ProfileName[];
  const info = { license_limit: null };
  if (id === undefined) return ok({ profiles: names.map((name) => profileView(call, name, false)), info });
  const found = names.find((name) => PROFILES[name].id === id);
  return found ? ok({ profiles: [profileView(call, found, true)] }) : { status: 204 };
}
