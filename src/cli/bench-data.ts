/** Meetings of half an hour each, half of them ahead, as an .ics text. */
export function calendar(size: number): string {
  const events = Array.from({ length: size }, (_, index) => {
    const start = Date.now() + (index - size / 2) * 1_800_000 * Math.min(1, 20_000 / size);
    const times = [`DTSTART:${stamp(start)}`, `DTEND:${stamp(start + 1_800_000)}`];
    const text = [
      `SUMMARY:Meeting ${index} about the offer`,
      `LOCATION:Room ${index % 40}`,
      'DESCRIPTION:Agenda\\, figures\\, next steps',
    ];
    return ['BEGIN:VEVENT', `UID:bench-${index}`, ...times, ...text, 'END:VEVENT'].join('\r\n');
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//bench//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

function stamp(time: number): string {
  return `${new Date(time).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}
