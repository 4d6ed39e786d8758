import { type Account, demoAccounts, type Language } from './accounts';
import type { Chance } from './chance';

export interface Deal {
  account: Account;
  name: string;
  stage: string;
  amount: number;
  /** Days from now; closed deals lie behind. */
  closesIn: number;
  /** Months ago that it was entered. */
  age: number;
}

const projects: Record<Language, string[]> = {
  en: [
    '12 fume cupboards, teaching lab',
    'roof fans and ductwork, block B',
    'airflow controls retrofit',
    'annual service contract',
    'safety storage cabinets',
  ],
  de: [
    '8 Tischabzüge, Neubau Labor 2',
    'Abluftregelung, Umbau 3. OG',
    'Wartungsvertrag Lüftung',
    'Sicherheitsschränke Gefahrstofflager',
    'Dachventilatoren, Austausch',
  ],
  es: [
    '6 vitrinas de gases, planta piloto',
    'extracción localizada, edificio norte',
    'contrato de mantenimiento anual',
    'armarios de seguridad',
  ],
  fr: [
    '10 sorbonnes, extension du laboratoire',
    'régulation des débits, bâtiment C',
    'contrat de maintenance',
    'armoires ventilées',
  ],
};

const openStages = ['Qualification', 'Needs Analysis', 'Proposal', 'Negotiation'];
const closedStages = ['Closed Won', 'Closed Won', 'Closed Lost'];

/** In per cent, as the CRM sets them out. */
export const probabilities: Record<string, number> = {
  Qualification: 10,
  'Needs Analysis': 20,
  Proposal: 50,
  Negotiation: 75,
  'Closed Won': 100,
  'Closed Lost': 0,
};

function dealOf(account: Account, project: string, chance: Chance): Deal {
  const isOpen = chance.happens(0.65);
  return {
    account,
    name: `${account.short} – ${project}`,
    stage: chance.pick(isOpen ? openStages : closedStages),
    amount: chance.between(9, 240) * 1000,
    closesIn: isOpen ? chance.between(14, 230) : -chance.between(10, 240),
    age: isOpen ? chance.between(3, 12) : chance.between(10, 18),
  };
}

/** One or two projects for each account. */
export function demoDeals(chance: Chance): Deal[] {
  return demoAccounts.flatMap((account) => {
    const list = projects[account.language];
    const first = chance.between(0, list.length - 1);
    const count = chance.happens(0.35) ? 2 : 1;
    return Array.from({ length: count }, (_, step) => list[(first + step) % list.length])
      .filter((project) => project !== undefined)
      .map((project) => dealOf(account, project, chance));
  });
}
