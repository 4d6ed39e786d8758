import fc from 'fast-check';

export type Who = 'kim' | 'lee';
export type DeviceName = 'desktop' | 'laptop' | 'lee';
export const deviceNames: DeviceName[] = ['desktop', 'laptop', 'lee'];
export type Place = 'Calendar' | 'Travel' | 'Zoho CRM';
export type Scope = 'people' | 'people+users';

/** What others, two colleagues, their devices and both services do; `pick` chooses among what there is. */
export type Deed = OutlookDeed | CrmDeed | DeviceDeed | ServiceDeed;

export type OutlookDeed =
  | { do: 'invite'; from: number; isBoth: boolean; isAccepted: boolean; isPrivate: boolean }
  | { do: 'own'; hasGuests: boolean }
  | OrganizerDeed
  | { do: 'put back'; who: Who; pick: number }
  | CopyDeed;

export interface OrganizerDeed {
  do: 'put off' | 'rename' | 'call off';
  pick: number;
}

export type CopyDeed =
  | { do: 'answer'; who: Who; pick: number; response: 'accepted' | 'declined' | 'tentativelyAccepted'; keep: boolean }
  | { do: 'take out'; who: Who; pick: number }
  | { do: 'move'; who: Who; pick: number; to: Place };

export interface CrmDeed {
  do: 'crm add' | 'crm title' | 'crm venue' | 'crm delete' | 'crm restore' | 'crm give' | 'crm take';
  pick: number;
}

export type DeviceDeed =
  | { do: 'press'; device: DeviceName; pick: number; isMarked: boolean }
  | { do: 'invitations'; device: DeviceName; isOn: boolean }
  | { do: 'off'; device: DeviceName; how: 'keep' | 'remove' }
  | { do: 'on' | 'sync' | 'lose'; device: DeviceName }
  | { do: 'kill'; device: DeviceName; calls: number }
  | { do: 'overtake'; device: DeviceName; by: DeviceName; calls: number };

export type ServiceDeed =
  | { do: 'client' | 'no client'; from: number }
  | { do: 'drop'; when: 'before' | 'after'; skip: number }
  | { do: 'refuse'; status: 429 | 503; skip: number }
  | { do: 'expire' }
  | { do: 'wait'; seconds: number };

export function isOnDevice(each: Deed): each is DeviceDeed {
  return 'device' in each;
}

export function isInCrm(each: Deed): each is CrmDeed {
  return each.do.startsWith('crm ');
}

const services = new Set<Deed['do']>(['client', 'no client', 'drop', 'refuse', 'expire', 'wait']);
export function isOfService(each: Deed): each is ServiceDeed {
  return services.has(each.do);
}

const pick = fc.nat(20);
const skip = fc.nat(6);
const calls = fc.integer({ min: 1, max: 25 });
const who = fc.constantFrom<Who>('kim', 'kim', 'lee');
const device = fc.constantFrom(...deviceNames);
const kims = fc.constantFrom<DeviceName>('desktop', 'laptop');
const to = fc.constantFrom<Place>('Calendar', 'Travel', 'Zoho CRM');
const response = fc.constantFrom('accepted' as const, 'declined' as const, 'tentativelyAccepted' as const);
const from = fc.nat(3);
const often = fc.nat(3).map((n) => n > 0);
const rarely = fc.nat(7).map((n) => n === 0);
const either = fc.boolean();
const how = fc.constantFrom('keep' as const, 'remove' as const);
const when = fc.constantFrom('before' as const, 'after' as const);
const status = fc.constantFrom(429 as const, 503 as const);

function deed<D extends Deed['do']>(...names: D[]): fc.Arbitrary<D> {
  return fc.constantFrom(...names);
}

export const scopes = fc.constantFrom<Scope>('people', 'people+users');

export const deeds: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: deed('invite'), from, isBoth: either, isAccepted: often, isPrivate: rarely }),
  },
  { weight: 5, arbitrary: fc.record({ do: deed('answer'), who, pick, response, keep: either }) },
  { weight: 4, arbitrary: fc.record({ do: deed('put off', 'rename', 'call off'), pick }) },
  { weight: 2, arbitrary: fc.record({ do: deed('take out'), who, pick }) },
  { weight: 1, arbitrary: fc.record({ do: deed('put back'), who, pick }) },
  { weight: 3, arbitrary: fc.record({ do: deed('move'), who, pick, to }) },
  { weight: 1, arbitrary: fc.record({ do: deed('own'), hasGuests: either }) },
  { weight: 3, arbitrary: fc.record({ do: deed('press'), device: kims, pick, isMarked: often }) },
  { weight: 4, arbitrary: fc.record({ do: deed('crm add', 'crm title', 'crm venue', 'crm delete'), pick }) },
  { weight: 2, arbitrary: fc.record({ do: deed('crm restore', 'crm give', 'crm take'), pick }) },
  { weight: 1, arbitrary: fc.record({ do: deed('client', 'no client'), from }) },
  { weight: 1, arbitrary: fc.record({ do: deed('invitations'), device, isOn: either }) },
  { weight: 1, arbitrary: fc.record({ do: deed('off'), device, how }) },
  { weight: 9, arbitrary: fc.record({ do: deed('sync'), device }) },
  { weight: 1, arbitrary: fc.record({ do: deed('on', 'lose'), device }) },
  { weight: 3, arbitrary: fc.record({ do: deed('kill'), device, calls }) },
  { weight: 2, arbitrary: fc.record({ do: deed('overtake'), device: kims, by: kims, calls }) },
  { weight: 1, arbitrary: fc.record({ do: deed('drop'), when, skip }) },
  { weight: 1, arbitrary: fc.record({ do: deed('refuse'), status, skip }) },
  { weight: 1, arbitrary: fc.record({ do: deed('expire') }) },
  { weight: 1, arbitrary: fc.record({ do: deed('wait'), seconds: fc.constantFrom(10, 400, 90_000) }) },
);
