/** @jest-environment jsdom */
import '../dom';
import { act, screen, within } from '@testing-library/react';
import { defaultMapping, type CrmField, type MappingEntry } from '../../src/model/mapping';
import { fresh } from './fake-sync';
import { contactFields, contactsConfiguration, crmField } from './setup-ground';
import { button, choice, choose, isOn, part, showSetup, withSettings } from './setup-page';

const byDefault = defaultMapping('contacts', contactFields);
const custom = (name: string, change: Partial<CrmField> = {}) => crmField(name, { isCustom: true, ...change });
const show = (more: CrmField[] = [], mapping: MappingEntry[] | null = null) =>
  showSetup(
    contactsConfiguration({ crmFields: [...contactFields, ...more] }),
    isOn('contacts', mapping ? withSettings('contacts', { mapping }) : fresh),
  );
const pairs = () => within(screen.getByRole('list', { name: 'Mapped fields' })).getAllByRole('listitem');
const pair = (words: RegExp) => pairs().find(({ textContent }) => words.test(textContent))!;
/** What the open list of fields offers. */
const options = () =>
  within(screen.getByRole('listbox'))
    .queryAllByRole('option')
    .map(({ textContent }) => textContent);

describe('the list of pairs', () => {
  test('C4: shows the default mapping in words, with what the CRM cannot hold', async () => {
    await show();
    expect(pairs()).toHaveLength(byDefault.length);
    expect(pair(/^First name ↔ goes with First Name/)).toHaveTextContent(
      'Longer text is cut in the CRM at 40 characters; Outlook keeps all of it.',
    );
    expect(pair(/^Company/)).toHaveTextContent('Only names of companies that exist in the CRM go there');
    expect(pair(/^E-mail 1/)).not.toHaveTextContent('cut');
  });

  test('says beforehand what does not go over at all, and that it is never wiped out', async () => {
    await show();
    const limits = part('What cannot go over');
    expect(limits.getByText(/three e-mail addresses, two business and two home phone numbers/)).toBeVisible();
    expect(limits.getByText(/Nothing that stays behind is ever wiped out/)).toBeVisible();
  });

  test.each<[string, MappingEntry[], RegExp]>([
    [
      'the CRM lacks',
      [{ outlook: 'nickName', crm: 'Nick_<i>' }],
      /Nickname.*Nick_<i> Left out: the CRM has no such field/,
    ],
    ['Outlook lacks', [{ outlook: 'fax', crm: 'First_Name' }], /fax.*Left out: Outlook has no such field/],
    ['may not be written', [{ outlook: 'nickName', crm: 'Locked' }], /Left out: the CRM does not let you change/],
    ['does not fit', [{ outlook: 'birthday', crm: 'First_Name' }], /Left out: values of one field cannot stand/],
    [
      'is mapped twice',
      ['First_Name', 'Description'].map((crm) => ({ outlook: 'givenName', crm })),
      /Description Left out: one of the two fields is mapped further up/,
    ],
  ])('says of a field that %s why it is left out', async (_what, mapping, words) => {
    await show([crmField('Locked', { isWritable: false })], mapping);
    expect(pair(words)).toBeDefined();
  });

  test('C4: a pair is removed, and the focus goes to the heading; the default mapping can be restored', async () => {
    const { sync, user } = await show();
    const restore = button('Restore the default mapping');
    expect(restore).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Remove: Mobile phone, Mobile'));
    expect(screen.getByRole('heading', { name: 'Which field goes with which' })).toHaveFocus();
    expect(pairs()).toHaveLength(byDefault.length - 1);
    await user.click(button('Save'));
    expect(sync.settings.contacts.mapping).toEqual(byDefault.filter(({ crm }) => crm !== 'Mobile'));
    await user.click(restore);
    expect(pairs()).toHaveLength(byDefault.length);
    await user.click(button('Save'));
    expect(sync.settings.contacts.mapping).toBeNull();
  });
});

describe('adding a pair', () => {
  test('G5: works with the keyboard alone, and is told to the screen reader', async () => {
    const { sync, user } = await show([custom('Pet_Name', { label: 'Pet <b>name</b>', length: 20 })]);
    expect(choice('Field in the CRM')).toBeDisabled();
    expect(choice('Field in the CRM')).toHaveAccessibleDescription('Choose a field of Outlook first.');
    expect(button('Add this pair')).toHaveAccessibleDescription('Choose a field on each side.');
    await choose(user, 'Field in Outlook', 'nick');
    expect(choice('Field in Outlook')).toHaveValue('Nickname');
    await choose(user, 'Field in the CRM', 'PET');
    expect(choice('Field in the CRM')).toHaveValue('Pet <b>name</b>');
    expect(part('Add a pair').getByText(/^Longer text is cut in the CRM at 20 characters/)).toBeVisible();
    act(() => button('Add this pair').focus());
    await user.keyboard('{Enter}');
    expect(choice('Field in Outlook')).toHaveFocus();
    expect(choice('Field in Outlook')).toHaveValue('');
    const told = screen.getByText('Added: “Nickname” goes with “Pet <b>name</b>”.');
    expect(told.closest('[role="status"]')).not.toBeNull();
    expect(pair(/^Nickname ↔ goes with Pet <b>name<\/b>/)).toBeVisible();
    await user.click(button('Save'));
    expect(sync.settings.contacts.mapping).toEqual([...byDefault, { outlook: 'nickName', crm: 'Pet_Name' }]);
  });

  test('G5: offers only free CRM fields that can hold it, the organisation’s own apart', async () => {
    const { user } = await show([
      custom('Born', { type: 'date' }),
      crmField('Fax'),
      custom('Number', { type: 'integer' }),
    ]);
    await choose(user, 'Field in Outlook', 'nick');
    await user.click(choice('Field in the CRM'));
    expect(options()).toEqual(['Lead Source', 'Fax', 'Number']);
    const own = screen.getByRole('group', { name: 'Custom fields' });
    expect(within(own).getAllByRole('option')).toHaveLength(1);
  });

  test('G5: says why there is no CRM field to choose', async () => {
    const { user } = await show();
    await choose(user, 'Field in Outlook', 'categ');
    expect(choice('Field in the CRM')).toHaveAccessibleDescription(
      /^All CRM fields that can hold this are mapped already/,
    );
  });

  test('G5: says so when the CRM has no field for it at all', async () => {
    const crmFields = contactFields.filter(({ type }) => type !== 'date');
    const { user } = await showSetup(contactsConfiguration({ crmFields }));
    await choose(user, 'Field in Outlook', 'birthd');
    expect(choice('Field in the CRM')).toHaveAccessibleDescription(/^The CRM has no field that can hold this/);
    expect(choice('Field in the CRM')).toBeDisabled();
  });

  test('G5: two hundred custom fields are found by a few letters, without accents', async () => {
    const many = Array.from({ length: 200 }, (_, index) => custom(`Own_${index}`));
    const { user } = await show([...many, custom('Quiniela', { label: 'Número de socio' })]);
    await choose(user, 'Field in Outlook', 'nick');
    await user.click(choice('Field in the CRM'));
    expect(options()).toHaveLength(51);
    expect(options().at(-1)).toMatch(/more: type a few letters$/);
    await user.keyboard('NUME');
    expect(options()).toEqual(['Número de socio']);
    expect(screen.getByText('One field found')).toBeInTheDocument();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(choice('Field in the CRM')).toHaveValue('Número de socio');
  });

  test('what was typed and not chosen is forgotten', async () => {
    const { user } = await show();
    await choose(user, 'Field in Outlook', 'nick');
    await user.type(choice('Field in Outlook'), 'zz');
    expect(options()).toEqual(['No field is called that']);
    await user.tab();
    expect(choice('Field in Outlook')).toHaveValue('Nickname');
  });
});

describe('fixed values', () => {
  test('a CRM field that Outlook lacks gets one of its listed values, which can be taken back', async () => {
    const { sync, user } = await show();
    await choose(user, 'Fill a CRM field with a fixed value', 'lead');
    const fixed = part('Fixed values');
    await user.click(fixed.getByRole('button', { name: 'Use this value for “Lead Source”' }));
    expect(fixed.getByText('Give a value first.')).toBeVisible();
    await user.selectOptions(fixed.getByRole('combobox', { name: 'Value for “Lead Source”' }), 'Fair');
    await user.click(fixed.getByRole('button', { name: 'Use this value for “Lead Source”' }));
    expect(fixed.getByText('Lead Source: “Fair” in new records')).toBeVisible();
    await user.click(button('Save'));
    expect(sync.settings.contacts.mapping).toEqual([...byDefault, { value: 'Fair', crm: 'Lead_Source' }]);
    await user.click(button('Remove the fixed value of “Lead Source”'));
    await user.click(button('Save'));
    expect(sync.settings.contacts.mapping).toBeNull();
  });

  test.each<[CrmField['type'], string, string]>([
    ['integer', '1.5', 'This field takes whole numbers only, such as 12.'],
    ['decimal', 'many', 'This field takes numbers only, such as 12 or 12.5.'],
  ])('of the type %s refuse what they cannot be', async (type, value, refusal) => {
    const { user } = await show([custom('Score', { type })]);
    await choose(user, 'Fill a CRM field with a fixed value', 'score');
    const input = screen.getByRole('textbox', { name: 'Value for “Score”' });
    await user.type(input, value);
    await user.click(button('Use this value for “Score”'));
    expect(input).toHaveAccessibleDescription(refusal);
    await user.clear(input);
    expect(input).not.toHaveAccessibleDescription();
    await user.type(input, ' 12 ');
    await user.click(button('Use this value for “Score”'));
    expect(screen.getByText('Score: “12” in new records')).toBeVisible();
  });

  test('of a checkbox are yes or no', async () => {
    const { user } = await show([custom('Vip', { type: 'boolean' })]);
    await choose(user, 'Fill a CRM field with a fixed value', 'vip');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Value for “Vip”' }), 'Yes');
    await user.click(button('Use this value for “Vip”'));
    expect(screen.getByText('Vip: “Yes” in new records')).toBeVisible();
  });

  test('that the CRM does not list any more are told', async () => {
    await show([], [{ value: 'Radio', crm: 'Lead_Source' }]);
    expect(part('Fixed values').getByText(/^Left out: the CRM’s field does not take this value/)).toBeVisible();
  });
});
