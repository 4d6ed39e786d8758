/**
 * A meeting that its organiser called off, by its title: the one sign of it that everybody can read in a calendar and in
 * the CRM. Outlook puts a word of the organiser's language before the title; here it is always the same one, so that the
 * title is marked once however often the meeting is read.
 */
export const cancelledPrefix = 'Cancelled: ';

/** What Exchange writes, in the languages that it is known in. */
const words = [
  ...['canceled', 'cancelled', 'abgesagt', 'annulé', 'annulée', 'cancelado', 'cancelada', 'anulado', 'anulada'],
  ...['geannuleerd', 'annullato', 'annullata', 'aflyst', 'avlyst', 'inställt', 'inställd', 'peruutettu', 'peruttu'],
  ...['odwołano', 'odwołane', 'zrušeno', 'zrušené', 'lemondva', 'anulat', 'отменено', 'скасовано', 'iptal edildi'],
  ...['キャンセル済み', 'キャンセル', '已取消', '取消', '취소됨', 'בוטל', 'ملغى'],
];
const outlookPrefix = new RegExp(`^(?:${words.join('|')})\\s*[:：]\\s*`, 'iu');

export function cancelledTitle(title: string): string {
  return cancelledPrefix + title.replace(outlookPrefix, '');
}

export function isCancelledTitle(title: string): boolean {
  return title.startsWith(cancelledPrefix);
}
