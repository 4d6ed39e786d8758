/**
 * What the CRM does by itself after a write.
 *
 * 1. Zoho: without `trigger` every automation of the organisation runs, `trigger: []` runs none. The one automation here
 *    edits the record a moment later, so that its Modified_Time moves once more and a text is not what was sent.
 * 2. Mails: invited participants, and all of them with `$send_notification: true`, get one.
 */
import type { World } from '../world';
import type { Call } from './context';
import type { ModuleSpec } from './fields';
import { isObject, type Json } from './json';
import { participantContact, type Participant } from './participants';
import { changeRecord } from './records';
import type { CrmRecord, PendingWorkflow } from './state';
import { findRecord, titleOf } from './store';
import { addSeconds, stampOf } from './times';
import { userRef } from './users';

const NOTE = 'Follow-up planned by workflow';

export function startWorkflow(call: Call, module: ModuleSpec, record: CrmRecord, what: PendingWorkflow['what']): void {
  const trigger = isObject(call.request.body) ? call.request.body['trigger'] : undefined;
  const isTriggered = !Array.isArray(trigger) || trigger.includes('workflow');
  if (!call.state.workflow || !isTriggered || !module.byName.has('Description')) return;
  const at = addSeconds(call.now, call.state.workflowDelaySeconds);
  call.state.pending.push({ at, module: module.name, id: record.id, byId: call.person.crmUserId, what });
}

/** Runs the automations that are due; every request begins with it. */
export function runDueWorkflows(world: World): void {
  const crm = world.state.crm;
  if (crm.pending.length === 0) return;
  const now = stampOf(world.now('crm'));
  const due = crm.pending.filter((item) => item.at <= now);
  crm.pending = crm.pending.filter((item) => item.at > now);
  for (const item of due) runWorkflow(world, item);
}

function runWorkflow(world: World, item: PendingWorkflow): void {
  const record = findRecord(world, item.module, item.id);
  if (!record) return;
  const text = record.fields['Description'];
  const noted = typeof text === 'string' && text !== '' ? `${text}\n${NOTE}` : NOTE;
  const changes = item.what === 'created' ? { Description: noted } : {};
  const stamp = { byId: item.byId, source: 'workflow', at: item.at, committed: item.at } as const;
  changeRecord(record, { changes, ownerId: undefined }, stamp);
  const owner = userRef(world, record.ownerId).email;
  world.mail({ from: owner, to: owner, kind: 'crm', subject: `Workflow: ${titleOf(item.module, record)}` });
}

export function notify(call: Call, module: ModuleSpec, record: CrmRecord, input: Json, what: string): void {
  if (module.name === 'Tasks') notifyOwner(call, record, input);
  if (module.name !== 'Events') return;
  const stored = record.fields['Participants'];
  const participants = Array.isArray(stored) ? (stored as Participant[]) : [];
  const isForAll = input['$send_notification'] === true;
  const isAsked = isForAll || 'Participants' in input;
  for (const item of participants) {
    const { Email } = participantContact(call.world, item);
    if (!isAsked || Email === null || !(isForAll || item.invited)) continue;
    const subject = `${what}: ${titleOf(module.name, record)}`;
    call.world.mail({ from: call.person.email, to: Email, kind: 'crm', subject });
  }
}

/** Zoho: a task written with `Send_Notification_Email` tells its owner. */
function notifyOwner(call: Call, record: CrmRecord, input: Json): void {
  if (input['Send_Notification_Email'] !== true) return;
  const { email } = userRef(call.world, record.ownerId);
  call.world.mail({ from: call.person.email, to: email, kind: 'crm', subject: `Task: ${titleOf('Tasks', record)}` });
}
