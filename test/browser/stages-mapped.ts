import type { Page } from 'playwright-core';
import { enable, preview, see, setUp, syncNow } from './pane';
import { closeDialog, go, main, page, type Scene, type Stage } from './stage';

/** Of contacts and tasks, and of all three kinds together. */
export const mappedStages: Stage[] = [
  { name: 'contacts, a field has to be filled', arrange: fill, show: (pane) => setUpPage(pane, 'contacts') },
  {
    name: 'contacts, a fixed value refused',
    show: async (pane) => {
      await setUpPage(pane, 'contacts');
      await main(pane).getByRole('button').first().click();
      await main(pane).getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'contacts, a list of the CRM chosen, one way only',
    show: async (pane) => {
      await setUpPage(pane, 'contacts');
      await main(pane).getByRole('radio').nth(1).check();
      await main(pane).getByRole('combobox').first().selectOption({ index: 1 });
      await main(pane).getByRole('radio').nth(4).waitFor();
    },
  },
  {
    name: 'contacts, choosing a field',
    show: async (pane) => {
      await setUpPage(pane, 'contacts');
      const fields = main(pane).locator('input[role=combobox]');
      await fields.first().click();
      await main(pane).getByRole('listbox').getByRole('option').first().waitFor();
    },
  },
  { name: 'tasks, the fields', show: (pane) => setUpPage(pane, 'tasks') },
  { name: 'tasks, the values', show: values },
  {
    name: 'tasks without a permission',
    arrange: (scene) => permit(scene, false),
    show: (pane) => setUpPage(pane, 'tasks'),
  },
  {
    name: 'the preview of contacts',
    arrange: (scene) => permit(scene, true),
    show: (pane) => previewPage(pane, 'contacts'),
  },
  { name: 'the preview of tasks', show: (pane) => previewPage(pane, 'tasks') },
  { name: 'Sync, with three kinds', arrange: trouble, show: page('#/') },
  {
    name: 'Activity of all kinds',
    show: async (pane) => {
      await go(pane, '#/activity');
      await main(pane).getByRole('list').getByRole('link').first().waitFor();
    },
  },
  {
    name: 'a contact that is left in the CRM',
    show: async (pane) => {
      await go(pane, '#/activity?state=left&kind=contacts');
      await main(pane).getByRole('list').getByRole('link').first().click();
      await main(pane).getByRole('button').first().waitFor();
    },
  },
  {
    name: 'a contact with a conflict',
    show: async (pane) => {
      await go(pane, '#/activity?state=conflict&kind=contacts');
      await main(pane).getByRole('list').getByRole('link').first().click();
      await main(pane).getByRole('definition').first().waitFor();
    },
  },
  {
    name: 'a contact to choose',
    show: async (pane) => {
      await go(pane, '#/needs?kind=contacts');
      await main(pane).getByRole('radio').first().waitFor();
    },
  },
  { name: 'contacts, while they are on', show: (pane) => setUpPage(pane, 'contacts') },
  {
    name: 'Settings of three kinds',
    show: async (pane) => {
      await go(pane, '#/settings');
      await main(pane).getByRole('radio').first().waitFor();
    },
  },
  { name: 'switching off contacts', show: (pane) => switchOffPage(pane, 1) },
  { name: 'switching off tasks', show: (pane) => switchOffPage(pane, 2) },
];

type Mapped = 'contacts' | 'tasks';

async function setUpPage(pane: Page, kind: Mapped): Promise<void> {
  await closeDialog(pane);
  await go(pane, `#/setup?kind=${kind}`);
  await main(pane).getByRole('list').first().waitFor();
}

async function values(pane: Page): Promise<void> {
  await setUpPage(pane, 'tasks');
  await main(pane).getByRole('button').last().click();
  await main(pane).getByRole('radio').first().waitFor();
}

async function previewPage(pane: Page, kind: Mapped): Promise<void> {
  await go(pane, `#/preview?kind=${kind}`);
  await pane.getByRole('checkbox').first().waitFor();
}

/** Each part has one button, in the order of the kinds. */
async function switchOffPage(pane: Page, place: number): Promise<void> {
  await go(pane, '#/settings');
  await main(pane).getByRole('button').nth(place).click();
  await main(pane).getByRole('radio').first().waitFor();
}

/** A CRM that demands a type of contact; some of each kind. */
async function fill({ hands, contacts, tasks, control }: Scene): Promise<void> {
  const snapshot = (await control('GET', 'snapshot')) as Snapshot;
  snapshot.crm.settings['Contacts']!.required = ['Customer_Type'];
  await control('PUT', 'snapshot', snapshot);
  await hands.crmMeeting('Meeting 1');
  for (const name of ['Meeting 1', 'Meeting 2', 'Meeting 3'])
    await contacts.crmAdd({ Last_Name: name, Customer_Type: 'Prospect', Title: 'Meeting 4' });
  for (const title of ['Meeting 1', 'Meeting 2']) await tasks.crmAdd(title, { Due_Date: '2030-05-06' });
}

async function permit({ control }: Scene, isAllowed: boolean): Promise<void> {
  const snapshot = (await control('GET', 'snapshot')) as Snapshot;
  snapshot.crm.permissions.standard['Crm_Implied_Delete_Tasks'] = isAllowed;
  await control('PUT', 'snapshot', snapshot);
}

interface Snapshot {
  crm: {
    permissions: { standard: Record<string, boolean> };
    settings: Record<string, { required: string[] }>;
  };
}

/** All kinds on. Then a contact deleted in Outlook, one changed on both sides, one that could be two, one refused. */
async function trouble(scene: Scene): Promise<void> {
  const { pane, contacts, tasks } = scene;
  await enableAll(pane);
  const [first, second] = await contacts.outlookAll();
  await contacts.outlookDelete(String(first?.['id']));
  await contacts.outlookEdit(String(second?.['id']), { jobTitle: 'A title from Outlook' });
  const records = await contacts.crmAll('Last_Name');
  const edited = records.find((record) => record['Last_Name'] === second?.['surname']);
  await contacts.crmEdit(String(edited?.['id']), { Title: 'A title from the CRM' });
  for (const name of ['Meeting 5', 'Meeting 6'])
    await contacts.crmAdd({ Last_Name: name, Customer_Type: 'Prospect', Email: 'ann@x.example' });
  const emailAddresses = [{ address: 'ann@x.example', name: 'ann@x.example' }];
  await contacts.outlookAdd({ surname: 'Meeting 7', displayName: 'Meeting 7', emailAddresses });
  const [task] = await tasks.outlookAll();
  await tasks.outlookEdit(String(task?.['id']), { status: 'completed' });
  await syncNow(pane);
}

async function enableAll(pane: Page): Promise<void> {
  await go(pane, '#/');
  await preview(pane);
  await enable(pane);
  await setUp(pane, 'contacts');
  await pane.getByRole('combobox', { name: 'Value for “Customer Type”' }).selectOption('Prospect');
  await pane.getByRole('button', { name: 'Use this value for “Customer Type”' }).click();
  await see(pane, 'contacts');
  await enable(pane);
  await setUp(pane, 'tasks');
  await pane.getByRole('button', { name: 'Next' }).click();
  await see(pane, 'tasks');
  await enable(pane);
}
