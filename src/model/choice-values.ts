/**
 * Which values of a choice field go together (T3), in both directions: the first pair with a CRM value says what it is
 * in Outlook, the first pair with an Outlook value what it is in the CRM. Several CRM values may be one in Outlook: a
 * record whose task nobody touched keeps its own.
 */
export interface ValuePair {
  crm: string;
  outlook: string;
}

export type ChoiceField = 'status' | 'importance';
export type ChoiceValues = Record<ChoiceField, ValuePair[]>;

const usual: Record<ChoiceField, [RegExp, string][]> = {
  status: [
    [/^(completed?|done|closed|erledigt|hecho|completad[ao]|terminée?|voltooid|afgerond)$/, 'completed'],
    [/^(not ?started|open|new)$/, 'notStarted'],
    [/^(deferred|postponed|on ?hold)$/, 'deferred'],
    [/^(waiting.*|pending.*)$/, 'waitingOnOthers'],
    [/^(in ?progress|started|ongoing)$/, 'inProgress'],
  ],
  importance: [
    [/^(high|highest|urgent|critical)$/, 'high'],
    [/^(low|lowest)$/, 'low'],
  ],
};

/** What a CRM value is where nobody has said: a started task, a normal one. */
const otherwise: Record<ChoiceField, string> = { status: 'inProgress', importance: 'normal' };

/** The pairs that are there before anybody edits them. */
export function defaultPairs(field: ChoiceField, crmValues: string[]): ValuePair[] {
  const pairs = crmValues.map((crm) => ({ crm, outlook: usualValue(field, crm) }));
  // Among several, the one of the plain name is what an Outlook value becomes: "High" before "Highest".
  return pairs.sort((a, b) => plainness(a) - plainness(b));
}

/** Zoho: its own values where they are not called as Outlook's; organisations add others beside them. */
const standard = new Set(['waitingforinput', 'waitingonsomeoneelse']);

function plainness({ crm, outlook }: ValuePair): number {
  return bare(crm) === outlook.toLowerCase() || standard.has(bare(crm)) ? 0 : 1;
}

function bare(value: string): string {
  return value.toLowerCase().replace(/[\s_-]+/g, '');
}

function usualValue(field: ChoiceField, crm: string): string {
  const name = crm.toLowerCase().replace(/[_-]+/g, ' ').trim();
  return usual[field].find(([pattern]) => pattern.test(name))?.[1] ?? otherwise[field];
}

/** Outlook's value for the CRM's. */
export function outlookChoice(field: ChoiceField, pairs: ValuePair[], crm: string): string {
  if (crm === '') return field === 'status' ? 'notStarted' : 'normal';
  return pairs.find((pair) => pair.crm === crm)?.outlook ?? usualValue(field, crm);
}

/** The CRM's value for Outlook's; undefined where the CRM has none for it, and keeps what it has. */
export function crmChoice(pairs: ValuePair[], outlook: string): string | undefined {
  return pairs.find((pair) => pair.outlook === outlook)?.crm;
}
