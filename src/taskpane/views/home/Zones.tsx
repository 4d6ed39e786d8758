import type { Snapshot } from '../../../session/port';
import { Plain, Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { zoneName } from '../../format';
import { useNow } from '../../hooks/useNow';
import { useLocale, useText } from '../../text';
import { clocks, zoneOf } from './clocks';

type Example = NonNullable<Snapshot['zones']>['example'];

/** D2: the time zones of both sides; with one moment on both clocks where they differ. */
export function Zones({ zones }: Pick<Snapshot, 'zones'>) {
  const text = useText();
  const locale = useLocale();
  const now = useNow();
  const outlook = zoneOf(zones?.outlook ?? '');
  const crm = zoneOf(zones?.crm ?? '');
  if (!zones || outlook === undefined || crm === undefined) return null;
  if (outlook !== crm) return <Difference outlook={outlook} crm={crm} example={zones.example} />;
  return <Quiet>{text('zones-same', { zone: zoneName(outlook, locale, now) })}</Quiet>;
}

function Difference({ outlook, crm, example }: { outlook: string; crm: string; example: Example }) {
  const text = useText();
  const locale = useLocale();
  const now = useNow();
  const meeting = example && !example.time.allDay ? example : null;
  const at = meeting ? new Date(meeting.time.start) : now;
  const names = { outlook: zoneName(outlook, locale, at), crm: zoneName(crm, locale, at) };
  const [outlookTime, crmTime] = clocks(at, [outlook, crm], locale);
  return (
    <Section heading={text('zones-heading')}>
      <Plain>{text('zones-differ', names)}</Plain>
      <Plain>
        {meeting
          ? text('zones-example', { title: meeting.title, outlookTime, crmTime, ...names })
          : text('zones-example-now', { outlookTime, crmTime, ...names })}
      </Plain>
    </Section>
  );
}
