import { MemoryWorld } from '../memory/world';
import { sideContract } from '../side-contract';
import type { SideHarness } from '../side-contract/bench';

const now = '2026-03-01T08:00:00Z';

function memoryHarness(name: 'outlook' | 'crm'): SideHarness {
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
    userEdit: async (id, changes) => void (await Promise.resolve(service.edit(id, changes))),
    userDelete: async (id) => Promise.resolve(service.delete(id)),
    userGiveAway: async (id) => void (await Promise.resolve(service.move(id, 'elsewhere'))),
    userTakeBack: async (id) => void (await Promise.resolve(service.move(id, home))),
    loseAnswers: async (when) => {
      await Promise.resolve();
      if (when === 'never') side.faults.heal();
      else side.faults.add({ operation: 'create', trouble: `lost-${when}` });
    },
    signOut: async () => {
      await Promise.resolve();
      const operations = ['pull', 'confirm', 'create', 'update', 'remove', 'findLost'] as const;
      for (const operation of operations) side.faults.add({ operation, trouble: 'signed-out' });
    },
    settle: () => Promise.resolve(),
    mailed: () => Promise.resolve(service.mails),
    close: () => Promise.resolve(),
  };
}

sideContract('Outlook in memory', () => Promise.resolve(memoryHarness('outlook')));
sideContract('the CRM in memory', () => Promise.resolve(memoryHarness('crm')));
