import { MemoryWorld } from '../memory/world';
import { meetingContract, type MeetingHarness } from '../side-contract/meetings';

const now = '2026-03-01T08:00:00Z';

const operations = ['pull', 'confirm', 'create', 'update', 'remove', 'findLost'] as const;

function done<T>(deed: () => T): Promise<T> {
  return Promise.resolve(deed());
}

function memoryHarness(name: 'outlook' | 'crm'): MeetingHarness {
  const world = new MemoryWorld();
  world.now = now;
  const [side, service] = name === 'crm' ? [world.crmSide, world.crm] : [world.outlookSide, world.outlook];
  const isCrm = name === 'crm';
  const { home } = service;
  const context = { contact: null, about: null, url: 'https://crm.example' };
  return {
    ...{ side, now },
    exceptions: {
      away: isCrm ? 'owner' : 'container',
      longest: { title: Infinity, location: Infinity, description: Infinity },
      context: isCrm ? 'own' : 'none',
      keepsZones: true,
      stamps: !isCrm,
      firstPull: 'limited',
      editOfDeleted: 'gone',
      hasWindow: !isCrm,
      ...(isCrm ? { unseenId: 'Z99999' } : {}),
    },
    userAdd: (meeting) => Promise.resolve(service.add({ ...meeting, context }).id),
    userEdit: (id, changes) => done(() => service.edit(id, changes)),
    userDelete: (id) => done(() => service.delete(id)),
    userGiveAway: (id) => done(() => service.move(id, 'elsewhere')),
    userTakeBack: (id) => done(() => service.move(id, home)),
    loseAnswers: (when) =>
      done(() =>
        when === 'never' ? side.faults.heal() : side.faults.add({ operation: 'create', trouble: `lost-${when}` }),
      ),
    signOut: () => done(() => operations.forEach((operation) => side.faults.add({ operation, trouble: 'signed-out' }))),
    settle: () => Promise.resolve(),
    mailed: () => Promise.resolve(service.mails),
    close: () => Promise.resolve(),
  };
}

meetingContract('Outlook in memory', () => Promise.resolve(memoryHarness('outlook')));
meetingContract('the CRM in memory', () => Promise.resolve(memoryHarness('crm')));
