import type { Preview } from '../../../session/port';
import type { Text } from '../../text';
import { groupsOf } from './preview-groups';

/** What a preview found, in one sentence; nothing while the calendar, folder or list is still a question. */
export function previewWords(text: Text, locale: string, { container, items, skipped }: Preview): string {
  if (container === 'foreign') return '';
  const out = skipped.flatMap((group) => group.items).reduce((sum, { count }) => sum + count, 0);
  const parts = groupsOf(items).map((group) => text(`preview-count-${group.name}`, { count: group.items.length }));
  if (parts.length === 0) parts.push(text('preview-nothing'));
  else if (out > 0) parts.push(text('preview-count-skipped', { count: out }));
  const result = new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(parts);
  return text('announce-preview-done', { result });
}
