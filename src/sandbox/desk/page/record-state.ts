import { differencesBetween } from './differences';
import { recordWords } from './kinds';
import { changedFields, type RecordKind, type RecordLook } from './records';
import { changesSince, emptySide, ownChanges, withNews, type SideName, type SideState } from './side-state';

export type RecordsState = Record<SideName, SideState<RecordLook>> & {
  /** The CRM's list view that is shown; '' for none. */
  view: string;
};

export const emptyRecords: RecordsState = { outlook: emptySide, crm: emptySide, view: '' };

/** With an owner, only what is theirs is news. */
export function seen(
  kind: RecordKind,
  before: SideState<RecordLook>,
  look: RecordLook,
  view: string,
  owner?: string,
): SideState<RecordLook> {
  const all = changesSince(before, look, view, (old, now) => differencesBetween(old, now, changedFields(now)));
  const changes = owner === undefined ? all : ownChanges(all, before.look, owner);
  return { ...withNews(before, changes, recordWords[kind]), look, scope: view };
}
