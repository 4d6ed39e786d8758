/** What a salesperson notes about a customer beside name, address and job. */
import { DateTime } from 'luxon';
import type { Account, Language } from './accounts';
import type { Chance } from './chance';
import type { Contact } from './contacts';
import { letters, names } from './names';

type Fields = Record<string, unknown>;

/** Numbers kept for fiction by the countries' regulators, as those of the offices in contacts.ts. */
const mobiles: Record<string, (two: number) => string> = {
  'United Kingdom': (two) => `+44 7700 9001${String(two).padStart(2, '0')}`,
  Germany: (two) => `+49 171 39200${String(two).padStart(2, '0')}`,
  France: (two) => `+33 6 39 98 00 ${String(two).padStart(2, '0')}`,
  'United States': (two) => `+1 212 555 01${String(two).padStart(2, '0')}`,
  Canada: (two) => `+1 514 555 01${String(two).padStart(2, '0')}`,
};

const streets: Record<Language, (number: number, chance: Chance) => string> = {
  en: (number, chance) =>
    `${String(number)} ${chance.pick(['Canal Wharf', 'Foundry Lane', 'Tannery Row', 'Kiln Street'])}`,
  de: (number, chance) => `${chance.pick(['Gerberweg', 'Am Alten Hafen', 'Färberstraße'])} ${String(number)}`,
  es: (number, chance) => `${chance.pick(['Calle del Telar', 'Camino del Molino', 'Plaza Nueva'])} ${String(number)}`,
  fr: (number, chance) => `${String(number)} ${chance.pick(['rue des Tanneurs', 'quai du Moulin', 'allée des Ormes'])}`,
};

const floors: Record<Language, string> = { en: 'Second floor', de: '2. OG', es: '2.ª planta', fr: '2e étage' };

/** State or region, and a code of the place. */
const regions: Record<string, [state: string, zip: string]> = {
  Leeds: ['West Yorkshire', 'LS11 5CV'],
  Cambridge: ['Cambridgeshire', 'CB21 6CM'],
  Southampton: ['Hampshire', 'SO14 3KV'],
  Reading: ['Berkshire', 'RG1 8CK'],
  Madrid: ['Madrid', '28099'],
  Segovia: ['Castilla y León', '40099'],
  Barcelona: ['Cataluña', '08099'],
  Logroño: ['La Rioja', '26099'],
  Lyon: ['Auvergne-Rhône-Alpes', '69099'],
  Grasse: ['Provence-Alpes-Côte d’Azur', '06139'],
  Orléans: ['Centre-Val de Loire', '45099'],
  Köln: ['Nordrhein-Westfalen', '50699'],
};

const notes: Record<Language, string[]> = {
  en: [
    'Prefers a call before nine.\nNever on Fridays: school run.',
    'Decides together with the estates team.\n\nOpen points:\n- spare filters\n- price list for next year',
    'Met at the fair in Frankfurt; asked for references in teaching labs. ☕ no sugar',
  ],
  de: [
    'Erreichbar ab 9 Uhr, freitags nur bis 13 Uhr.\nVertretung: Frau Dreyer.',
    'Entscheidet über Wartungsverträge bis 25.000 €.\n\nOffen:\n- Ersatzfilter\n- Terminplan Umbau',
  ],
  es: [
    'Prefiere el teléfono por la mañana.\nEn agosto, cerrado.',
    'Pide siempre dos ofertas: con y sin mantenimiento.\nHabla inglés y francés.',
  ],
  fr: [
    'À rappeler après 14 h.\nAbsent le mercredi.',
    'Décide avec la direction technique.\n\nÀ envoyer :\n- plan du 3e étage\n- conditions de maintenance',
  ],
};

function addressOf(kind: 'Mailing' | 'Other', account: Account, chance: Chance): Fields {
  const [state, zip] = regions[account.city] ?? [];
  const street = streets[account.language](chance.between(2, 140), chance);
  const hasFloor = kind === 'Mailing' && chance.happens(0.2);
  return {
    [`${kind}_Street`]: hasFloor ? `${street}\n${floors[account.language]}` : street,
    [`${kind}_City`]: account.city,
    ...(state !== undefined && { [`${kind}_State`]: state }),
    ...(zip !== undefined && { [`${kind}_Zip`]: zip }),
    [`${kind}_Country`]: account.country,
  };
}

function phonesOf({ account, phone }: Contact, chance: Chance): Fields {
  const number = mobiles[account.country];
  if (!number || phone === undefined) return {};
  const two = (): number => chance.between(0, 99);
  return {
    ...(chance.happens(0.8) && { Mobile: number(two()) }),
    ...(chance.happens(0.12) && { Home_Phone: number(two()) }),
    ...(chance.happens(0.12) && { Other_Phone: number(two()) }),
    ...(chance.happens(0.15) && { Fax: phone.slice(0, -2) + String(chance.between(10, 99)) }),
  };
}

function birthday(chance: Chance): string {
  return DateTime.utc(1958, 1, 1)
    .plus({ days: chance.between(0, 14_600) })
    .toFormat('yyyy-MM-dd');
}

/** One office for everybody at an account, and for some also where they live. */
export function contactDetails(contact: Contact, office: Fields, chance: Chance): Fields {
  const { account, first, last } = contact;
  const local = letters(first) || letters(last) || 'post';
  const pool = names[account.region];
  return {
    ...office,
    ...phonesOf(contact, chance),
    ...(chance.happens(0.2) && addressOf('Other', account, chance)),
    ...(chance.happens(0.3) && { Date_of_Birth: birthday(chance) }),
    ...(chance.happens(0.3) && { Description: chance.pick(notes[account.language]) }),
    ...(chance.happens(0.25) && { Secondary_Email: `${local}${String(chance.between(60, 99))}@postbox.example` }),
    ...(chance.happens(0.12) && { Assistant: `${chance.pick(pool.women)} ${chance.pick(pool.families)}` }),
    ...(chance.happens(0.2) && { Website_1: `https://www.${account.domain}` }),
    ...(chance.happens(0.3) && { Lead_Source: chance.pick(['Trade Show', 'Cold Call', 'Partner']) }),
    Customer_Type: chance.pick(['Customer', 'Customer', 'Prospect', 'Former customer']),
  };
}

export function officeOf(account: Account, chance: Chance): Fields {
  return addressOf('Mailing', account, chance);
}
