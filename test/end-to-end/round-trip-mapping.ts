import { configure } from '../../src/app';
import { outlookFieldsOf, noteOf, resolveMapping, type MappedField } from '../../src/model/mapping';
import type { MappedKind, MappingEntry } from '../../src/model/mapping';
import { canonicalPart, isEqualPart } from '../../src/model/values';
import type { CustomField } from '../../src/sandbox/crm/customization';
import type { Story } from './stories';

type Own = [outlook: string, kind: CustomField['kind']];
const texts = (...names: string[]) => names.map((name): Own => [name, 'text']);

/** A field of the organisation's own for every field of Outlook that the CRM has none for. */
const ownFields: Record<MappedKind, Own[]> = {
  contacts: [
    ...texts('middleName', 'generation', 'officeLocation', 'profession', 'nickName', 'spouseName', 'categories'),
    ...texts('homeCity', 'homeState', 'homePostalCode', 'homeCountry'),
    ['homePhone2', 'phone'],
    ['homeStreet', 'textarea'],
  ],
  tasks: [['categories', 'textarea']],
};

/** Fields that the sandbox's organisation has already. */
const known: Record<MappedKind, MappingEntry[]> = {
  contacts: [
    { outlook: 'email3', crm: 'Third_Email' },
    { outlook: 'businessHomePage', crm: 'Website_1' },
  ],
  tasks: [{ outlook: 'startDateTime', crm: 'Start_Date' }],
};

/** Maps what is mapped by default, or all that Outlook has. */
export async function mapFields(story: Story, kind: MappedKind, isEverything: boolean): Promise<MappedField[]> {
  const own = ownFields[kind].map(([outlook, type]) => ({ outlook, kind: type, crm: `Own_${outlook}` }));
  const module = story.moduleSettings(kind === 'contacts' ? 'Contacts' : 'Tasks');
  module.customFields.push(...own.map(({ crm, kind: type }) => ({ name: crm, label: crm, kind: type })));
  const { crmFields } = await configure(story.world.app(), kind);
  const usual = resolveMapping(null, kind, crmFields).fields;
  const entries: MappingEntry[] = [
    ...usual.map(({ outlook, crm }) => ({ outlook: outlook.name, crm: crm.name })),
    ...(isEverything ? [...known[kind], ...own.map(({ outlook, crm }) => ({ outlook, crm }))] : []),
  ];
  const { fields } = resolveMapping(entries, kind, crmFields);
  const all = outlookFieldsOf(kind).map(({ name }) => name);
  if (isEverything) expect(fields.map(({ outlook }) => outlook.name).sort()).toEqual([...all].sort());
  story.world.settings = { [kind]: { mapping: isEverything ? entries : null } };
  return fields;
}

/** Both fields can hold this value as it is. */
export function isHeld({ outlook, crm }: MappedField, text: string, isKnown: (name: string) => boolean): boolean {
  const inOutlook = ['personalNotes', 'body'].includes(outlook.name) ? 32_000 : 255;
  if (text.length > Math.min(crm.length ?? inOutlook, inOutlook)) return false;
  switch (noteOf(outlook, crm)) {
    case 'known-names':
      return isKnown(text);
    case 'listed-values':
      return crm.values.some(({ value }) => value === text);
    case 'one-line':
      return !text.includes('\n');
    default:
      return true;
  }
}

export function isSame({ outlook }: MappedField, one: string | undefined, other: string | undefined): boolean {
  return isEqualPart(outlook.type, canonicalPart(outlook.type, one), canonicalPart(outlook.type, other));
}
