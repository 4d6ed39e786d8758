/** @jest-environment jsdom */
import '../dom';
import { screen, waitFor, within } from '@testing-library/react';
import { crmChoice, outlookChoice } from '../../src/model/choice-values';
import { fresh } from './fake-sync';
import { crmField, taskFields, tasksConfiguration } from './setup-ground';
import { button, isOn, part, showSetup, withSettings } from './setup-page';

const next = 'Next';
const select = (name: string, value: string) =>
  part(name).getByRole('combobox', { name: `“${value}” in Outlook becomes` });
const fromCrm = (name: string, value: string) =>
  part(name).getByRole('combobox', { name: `“${value}” in the CRM becomes` });

test('T3: maps the fields first, then the values, and goes on to the preview', async () => {
  const { sync, user } = await showSetup(tasksConfiguration());
  expect(screen.getByRole('heading', { level: 1, name: 'Sync options for tasks' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'Step 1 of 2: fields' })).toBeVisible();
  const pairs = within(screen.getByRole('list', { name: 'Mapped fields' })).getAllByRole('listitem');
  expect(pairs[0]).toHaveTextContent('Task name ↔ goes with Subject');
  expect(screen.queryByRole('button', { name: 'See what will happen' })).toBeNull();
  await user.click(button('Remove: Due date, Due Date'));
  await user.click(button(next));
  expect(screen.getByRole('heading', { level: 2, name: 'Step 2 of 2: values' })).toHaveFocus();
  await user.selectOptions(fromCrm('Status', 'Deferred'), 'Waiting on others');
  await user.click(screen.getByRole('radio', { name: 'Outlook’s value wins' }));
  await user.click(button('See what will happen'));
  await waitFor(() => expect(location.hash).toBe('#/preview?kind=tasks'));
  const { tasks, ...others } = sync.settings;
  expect(tasks.conflict).toBe('outlook');
  expect(tasks.mapping).not.toContainEqual(expect.objectContaining({ crm: 'Due_Date' }));
  expect(outlookChoice('status', tasks.values!.status, 'Deferred')).toBe('waitingOnOthers');
  expect(others).toEqual({ everyMinutes: 15, meetings: fresh.settings.meetings, contacts: fresh.settings.contacts });
});

test('T3: goes back to the fields without losing what was chosen', async () => {
  const { user } = await showSetup(tasksConfiguration());
  await user.click(button(next));
  await user.selectOptions(fromCrm('Priority', 'Low'), 'High');
  await user.click(button('Back'));
  expect(screen.getByRole('heading', { level: 2, name: 'Step 1 of 2: fields' })).toHaveFocus();
  await user.click(button(next));
  expect(fromCrm('Priority', 'Low')).toHaveDisplayValue('High');
});

test('T3: several CRM values may be one in Outlook; the person says which one it becomes in the CRM', async () => {
  const { sync, user } = await showSetup(tasksConfiguration(), isOn('tasks'));
  await user.click(button(next));
  const priority = part('Priority');
  expect(priority.getByText(/^Several CRM values become “High”. A task that nobody touches/)).toBeVisible();
  expect(select('Priority', 'High')).toHaveDisplayValue('High');
  expect(within(select('Priority', 'High')).getAllByRole('option')).toHaveLength(2);
  expect(priority.getByText('“Low” in Outlook becomes “Low”.')).toBeVisible();
  await user.selectOptions(select('Priority', 'High'), 'Highest');
  await user.click(button('Save'));
  const { importance } = sync.settings.tasks.values!;
  expect(crmChoice(importance, 'high')).toBe('Highest');
  await user.selectOptions(select('Priority', 'High'), 'High');
  await user.click(button('Save'));
  expect(sync.settings.tasks.values).toBeNull();
});

test('T3: an Outlook value that no CRM value becomes may become any, or leave the CRM as it is', async () => {
  const { user } = await showSetup(tasksConfiguration());
  await user.click(button(next));
  await user.selectOptions(fromCrm('Status', 'Deferred'), 'Not started');
  expect(select('Status', 'Deferred')).toHaveDisplayValue('(the CRM’s value stays as it is)');
  await user.selectOptions(select('Status', 'Deferred'), 'In Progress');
  expect(select('Status', 'Deferred')).toHaveDisplayValue('In Progress');
  expect(fromCrm('Status', 'In Progress')).toHaveDisplayValue('In progress');
});

test('T3: values of a field that is not mapped are not asked for', async () => {
  const mapping = [{ outlook: 'title', crm: 'Subject' }];
  const { user } = await showSetup(tasksConfiguration(), withSettings('tasks', { mapping }));
  await user.click(button(next));
  expect(part('Status').getByText(/^This field is not mapped/)).toBeVisible();
  expect(part('Status').queryByRole('combobox')).toBeNull();
});

test('T5, T6, T7, T8: says what becomes of recurring, deleted and moved tasks', async () => {
  const { user } = await showSetup(tasksConfiguration());
  await user.click(button(next));
  const how = part('Good to know');
  expect(
    how.getByText(/^Recurring tasks stay where they are, on both sides. Reminders are never synced/),
  ).toBeVisible();
  expect(how.getByText(/delete in Outlook, or move to another list, is deleted in the CRM/)).toBeVisible();
  expect(how.getByText(/gets another owner in the CRM leaves Outlook/)).toBeVisible();
});

test('T4: without a permission both steps can be read, and there is no way on', async () => {
  const { user } = await showSetup(tasksConfiguration({ missing: ['Crm_Implied_Delete_Tasks'] }));
  expect(screen.getByText(/does not allow you to delete tasks\./)).toBeVisible();
  await user.click(button(next));
  expect(fromCrm('Status', 'Deferred')).toBeDisabled();
  expect(screen.queryByRole('button', { name: /See what will happen|Save/ })).toBeNull();
  await user.click(button('Back'));
  expect(button('Remove: Task name, Subject')).toBeDisabled();
});

test('a mandatory field without a value closes the way to the second step', async () => {
  const wanted = crmField('Cost_Centre', { isMandatory: true });
  const { user } = await showSetup(tasksConfiguration({ crmFields: [...taskFields, wanted] }));
  await user.click(button(next));
  expect(button(next)).toHaveAccessibleDescription('There is no way on yet: the CRM wants a value for Cost Centre.');
  expect(screen.getByRole('heading', { level: 2, name: 'Step 1 of 2: fields' })).toBeVisible();
});

test('T3: synced tasks: the options are saved from either step', async () => {
  const { sync, user } = await showSetup(tasksConfiguration(), isOn('tasks'));
  await user.click(button('Remove: Due date, Due Date'));
  await user.click(button('Save'));
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(sync.settings.tasks.mapping).toHaveLength(4);
  await user.click(button(next));
  await user.click(screen.getByRole('radio', { name: 'Outlook’s value wins' }));
  await user.click(button('Save'));
  expect(sync.settings.tasks.conflict).toBe('outlook');
});
