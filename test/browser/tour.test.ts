import { desk } from './desk';
import { stages } from './stages';
import { mappedStages } from './stages-mapped';
import { peopleStages } from './stages-people';
import { tour, type Findings } from './tour';

const d = desk();

/** What the services call their own things. */
const fromCrm = new Set<string>();

/** Titles, names and addresses, and what a service said. */
const quoted = [
  /^(Microsoft 365|Zoho CRM|Meeting \d+|Daily call|Contract talk.*|Refused|A title from .*|INVALID_DATA.*|.*@x\.example)$/,
  /^(Ana Rivera <[^]*|Quotation|Site visit|Roof.*|Call Ana|Rivera Labs|Riviera|.*@(rivera|stone|grant|contoso)\.example)$/,
  /^((· |((First|Last) Name|Company): )?(Ana Rivera|Sam Stone|Lou Grant|Lee Navarro|Kim Adler))$/,
];

describe.each([
  ['meetings', stages],
  ['contacts and tasks', mappedStages],
  ['people', peopleStages],
])('the pages of %s', (_kinds, stages) => {
  let found: Findings;

  beforeAll(async () => {
    await d.control('POST', 'reset', { seed: 'empty' });
    for (const word of await wordsOfCrm()) fromCrm.add(word);
    found = await tour(d, stages, (text) => quoted.some((each) => each.test(text)) || fromCrm.has(text));
  }, 400_000);

  it('bar nobody: axe finds nothing, in light, dark and forced colours', () => {
    expect(found.barriers).toEqual([]);
  });

  it('make nobody scroll sideways, in a narrow pane and at 200 %', () => {
    expect(found.tooWide).toEqual([]);
  });

  it('speak the language of Outlook everywhere: every word is translated, and no id of a message shows', () => {
    expect(found.words).toEqual([]);
  });
});

/** Labels of the CRM's fields and values, which come as the organisation set them. */
async function wordsOfCrm(): Promise<string[]> {
  const { crm } = d.reach('kim');
  const answers = await Promise.all(
    ['Contacts', 'Tasks', 'Leads', 'Deals'].map((module) => crm('GET', `/settings/fields?module=${module}`)),
  );
  const fields = answers.flatMap(({ fields }) => fields as CrmField[]);
  const views = await crm('GET', '/settings/custom_views?module=Contacts');
  return [
    ...fields.flatMap(({ field_label: label, pick_list_values: values = [] }) => [
      label,
      ...values.map(({ display_value: value }) => value),
    ]),
    ...(views['custom_views'] as { display_value: string }[]).map(({ display_value: name }) => name),
  ];
}

interface CrmField {
  field_label: string;
  pick_list_values?: { display_value: string }[];
}
