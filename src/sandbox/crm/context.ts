import type { Perform, SandboxRequest } from '../exchange';
import type { Person } from '../person';
import type { World } from '../world';
import { refuse } from './errors';
import type { ModuleSpec } from './fields';
import { moduleSeenBy } from './specs';
import type { CrmState } from './state';
import { stampOf } from './times';

/** One request of somebody whose token was accepted. */
export interface Call {
  world: World;
  state: CrmState;
  person: Person;
  /** The token user's zone: every time in an answer is written in it. */
  zone: string;
  now: string;
  request: SandboxRequest;
  query: URLSearchParams;
  perform: Perform;
}

export function callOf(world: World, person: Person, request: SandboxRequest, perform: Perform): Call {
  return {
    world,
    state: world.state.crm,
    person,
    zone: person.crmTimeZone,
    now: stampOf(world.now('crm')),
    request,
    query: request.query,
    perform,
  };
}

/** Zoho: a module without the tab permission answers like an unknown one. */
export function moduleFor(call: Call, name: string): ModuleSpec {
  return (
    visibleModule(call, name) ??
    refuse(400, 'INVALID_MODULE', 'the module name given seems to be invalid', { resource_path_index: 0 })
  );
}

/** The module with the fields that the user's profile may see. */
export function visibleModule(call: Call, name: string): ModuleSpec | undefined {
  if (!isPermitted(call, `Crm_Implied_Tab_${name}`)) return undefined;
  return moduleSeenBy(call.state, call.person.profile, name);
}

export function isPermitted(call: Call, permission: string): boolean {
  return call.state.permissions[call.person.profile][permission] ?? true;
}
