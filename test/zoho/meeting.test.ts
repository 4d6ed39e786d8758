import * as fc from 'fast-check';
import type { Meeting } from '../../src/model/meeting';
import { canonicalLine, canonicalText, noSubject } from '../../src/model/text';
import { meetingFromZoho, meetingToZoho, usualLimits } from '../../src/zoho/meeting';
import type { DatedEvent } from '../../src/zoho/event';
import { meeting } from './kit';

const zone = 'Europe/Berlin';
const habits = { timeZone: zone, inclusiveMidnight: false, recordUrl: (id: string) => `https://crm.example/${id}` };
const limits = usualLimits;

const read = (record: Partial<DatedEvent>) =>
  meetingFromZoho(
    { id: '1', Start_DateTime: '2026-03-30T09:00:00+02:00', End_DateTime: '2026-03-30T10:00:00+02:00', ...record },
    habits,
  );

const text = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((value) => !value.includes('<'));

describe('meetings of the CRM', () => {
  test('what is written is read again as the same meeting, as far as it fits', () => {
    fc.assert(
      fc.property(text, text, text, (title, location, description) => {
        const sent: Meeting = meeting({
          title: canonicalLine(title).slice(0, 100).trim(),
          location: canonicalLine(location).slice(0, 100).trim(),
          description: canonicalText(description),
        });
        fc.pre(
          sent.title !== noSubject &&
            canonicalLine(sent.title) === sent.title &&
            canonicalLine(sent.location) === sent.location,
        );
        const { context, ...fields } = read(meetingToZoho(sent, zone, limits));
        expect({ ...fields, context: null }).toEqual(sent);
        expect(context).toEqual({ contact: null, about: null, url: 'https://crm.example/1' });
      }),
    );
  });

  test('only what is named is written, and what is empty is cleared', () => {
    expect(meetingToZoho({}, zone, limits)).toEqual({});
    expect(meetingToZoho({ location: '', description: '', context: null }, zone, limits)).toEqual({
      ...{ Venue: null, Description: null },
    });
  });

  test('an empty title is written as the mandatory one and read as empty', () => {
    expect(meetingToZoho({ title: '' }, zone, limits)).toEqual({ Event_Title: '(No subject)' });
    expect(read({ Event_Title: '(No subject)' }).title).toBe('');
    expect(read({ Event_Title: null }).title).toBe('');
  });

  test('110: texts are cut to what the field takes, never within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 200, maxLength: 400 }), (title) => {
        const { Event_Title } = meetingToZoho({ title }, zone, limits);
        expect(Event_Title!.length).toBeLessThanOrEqual(255);
        expect(Event_Title).not.toMatch(/[\ud800-\udbff]$/);
        expect(title.startsWith(Event_Title!)).toBe(true);
      }),
    );
    expect(meetingToZoho({ title: `${'x'.repeat(254)}😀` }, zone, limits).Event_Title).toBe('x'.repeat(254));
  });

  test('a description in HTML is read as text, one that only looks a little like it stays', () => {
    expect(read({ Description: '<div>Tom &amp; Ann</div><div><b>Agenda</b></div>' }).description).toBe(
      'Tom & Ann\nAgenda',
    );
    const alike = ['a < b, c > d & <x@example.com>', 'Use <b>bold</b> here'];
    for (const text of alike) expect(read({ Description: text }).description).toBe(text);
  });

  test('D1: the context names contact, related record and address', () => {
    const record = { Who_Id: { id: '2', name: 'Ann' }, What_Id: { id: '3', name: 'Acme' }, $se_module: 'Accounts' };
    expect(read(record).context).toEqual({
      ...{ contact: 'Ann', about: { module: 'Accounts', name: 'Acme' }, url: 'https://crm.example/1' },
    });
  });
});
