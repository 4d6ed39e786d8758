/** GET /org, /settings/… and /__features/user_licenses. */
import type { SandboxReply } from '../exchange';
import { visibleModule, type Call } from './context';
import { missingParam, refuse, unknownUrl } from './errors';
import type { ModuleSpec } from './fields';
import { layoutViews } from './layouts';
import { fieldViews, type FieldType } from './metadata-fields';
import { moduleView, moduleViews } from './metadata-modules';
import { relatedListViews } from './metadata-related';
import { listViews, oneView } from './metadata-views';
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
    case 'layouts':
      return layouts(call, third);
    case 'custom_views':
      return third === undefined ? listViews(call, named(call)) : oneView(call, named(call), third);
    case 'related_lists':
      return third === undefined ? lists(call) : unknownUrl();
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
  return (
    visibleModule(call, name) ?? refuse(400, 'INVALID_MODULE', 'the module name given seems to be invalid', details)
  );
}

function oneModule(call: Call, name: string): SandboxReply {
  return ok({ modules: [moduleView(call, known(call, name, {}))] });
}

/** The module that the parameter names. */
function named(call: Call): ModuleSpec {
  const name = call.query.get('module') ?? missingParam('module');
  return known(call, name, { api_name: 'module' });
}

const FIELD_TYPES: Record<string, FieldType> = { used: 'used', unused: 'unused', all: 'all' };

function fields(call: Call, id: string | undefined): SandboxReply {
  const module = named(call);
  const type = FIELD_TYPES[call.query.get('type') ?? 'used'] ?? 'used';
  const found = fieldViews(call, module, type).filter((field) => id === undefined || field['id'] === id);
  return found.length > 0 ? ok({ fields: found }) : { status: 204 };
}

/** Zoho's published schema: these two refusals differ from those of the other settings. */
function layoutModule(call: Call): ModuleSpec {
  const name = call.query.get('module');
  if (name === null) {
    const details = { param: 'module' };
    return refuse(400, 'REQUIRED_PARAM_MISSING', 'One of the expected parameter is missing', details);
  }
  return visibleModule(call, name) ?? refuse(400, 'InvalidModule', 'the module name given seems to be invalid');
}

function layouts(call: Call, id: string | undefined): SandboxReply {
  const found = layoutViews(call, layoutModule(call)).filter((layout) => id === undefined || layout['id'] === id);
  return found.length > 0 ? ok({ layouts: found }) : { status: 204 };
}

/** Zoho's published schema: its refusals name the parameter twice. */
function lists(call: Call): SandboxReply {
  const name = call.query.get('module');
  if (name === null) {
    const details = { param_name: 'module', param: 'module' };
    return refuse(400, 'REQUIRED_PARAM_MISSING', 'One of the expected parameter is missing', details);
  }
  const found = relatedListViews(call, known(call, name, { param: 'module' }));
  return found.length > 0 ? ok({ related_lists: found }) : { status: 204 };
}

function profiles(call: Call, id: string | undefined): SandboxReply {
  const names = Object.keys(PROFILES) as ProfileName[];
  const info = { license_limit: null };
  if (id === undefined) return ok({ profiles: names.map((name) => profileView(call, name, false)), info });
  const found = names.find((name) => PROFILES[name].id === id);
  return found ? ok({ profiles: [profileView(call, found, true)] }) : { status: 204 };
}
