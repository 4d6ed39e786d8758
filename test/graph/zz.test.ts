import { mailbox, crmCalendar, now } from './mailbox';
test('series cost', async () => {
  const box = await mailbox();
  const side = await crmCalendar(box);
  for (const [k, type] of ['weekly', 'daily'].entries()) {
    await box.user('POST', `/me/calendars/${encodeURIComponent(side.calendarId)}/events`, {
      subject: 'x',
      start: { dateTime: '2026-04-07T09:00:00', timeZone: 'Europe/Berlin' },
      end: { dateTime: '2026-04-07T10:00:00', timeZone: 'Europe/Berlin' },
      recurrence: {
        pattern: { type, interval: 1, ...(type === 'weekly' ? { daysOfWeek: ['tuesday'] } : {}) },
        range: { type: 'noEnd', startDate: '2026-04-07' },
      },
    });
    const t = performance.now();
    const p = await side.pull(undefined, { isKnown: () => true, limit: 1, now });
    const t2 = performance.now();
    await side.pull(p.cursor, { isKnown: () => true, limit: 1, now });
    console.log(type, t2 - t, performance.now() - t2, p.items.length);
  }
  await box.close();
});
