import { type CustomView, plainSettings } from '../../crm/customization';
import { fixedId } from '../../crm/ids';
import type { World } from '../../world';

/** What the company made of its CRM: a type that every new contact needs, a status of its own, and saved views. */
export function customiseCrm(world: World): void {
  const { settings } = world.state.crm;
  const ownerId = world.state.people.find((person) => person.profile === 'admin')?.crmUserId ?? fixedId(1);
  const view = (number: number, name: string, criteria: CustomView['criteria']): CustomView => ({
    id: fixedId(number),
    name,
    ownerId,
    access: 'public',
    criteria,
  });
  const contacts = (settings['Contacts'] ??= plainSettings());
  contacts.required = ['Customer_Type'];
  contacts.views = [
    view(801, 'Contacts in Germany', { field: 'Mailing_Country', comparator: 'equal', value: 'Germany' }),
    view(802, 'Purchasing', { field: 'Department', comparator: 'equal', value: ['Purchasing', 'Einkauf', 'Compras'] }),
  ];
  const tasks = (settings['Tasks'] ??= plainSettings());
  tasks.choices['Status'] = [
    { actual: 'Not Started', colour: '#c5d9eb' },
    { actual: 'In Progress', colour: '#f5e6a8' },
    { actual: 'Waiting for parts', colour: '#e8c3e0' },
    { actual: 'Waiting for input', display: 'Waiting on someone else', colour: '#f2c9b8' },
    { actual: 'Deferred', colour: '#d8d8d8' },
    { actual: 'Completed', colour: '#b8e0c2' },
  ];
  tasks.views = [
    view(803, 'Open and important', {
      join: 'and',
      items: [
        { field: 'Status', comparator: 'not_equal', value: 'Completed' },
        { field: 'Priority', comparator: 'equal', value: ['High', 'Highest'] },
      ],
    }),
  ];
}
