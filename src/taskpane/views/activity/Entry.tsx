import { Plain, Quiet } from '../../components/Quiet';
import { moment } from '../../format';
import type { HistoryEntry } from '../../../session/port';
import type { KindName } from '../../../sync/kind';
import { happened, isReplacement, whyText } from '../../record-sentences';
import { useLocale, useText, type Text } from '../../text';
import { capital } from './capital';
import { fieldList } from './fields';
import { Lost } from './Lost';

interface Props {
  kind: KindName;
  entry: HistoryEntry;
  now: Date;
  isBusy: boolean;
  onTake: (field: string) => void;
}

/** What was done once, and why; what lost a conflict then, with the way back. */
export function Entry({ kind, entry, now, isBusy, onTake }: Props) {
  const text = useText();
  const locale = useLocale();
  const { at, lost, why } = entry;
  return (
    <li>
      <Quiet>
        <time dateTime={at}>{moment(at, locale, now)}</time>
      </Quiet>
      <Plain>{text('activity-because', { what: whatHappened(text, locale, entry), why: whyText(text, why) })}</Plain>
      {lost.map((value) => (
        <Lost
          key={value.field}
          kind={kind}
          lost={value}
          isReplaced={isReplacement(why)}
          isBusy={isBusy}
          onTake={() => onTake(value.field)}
        />
      ))}
    </li>
  );
}

function whatHappened(text: Text, locale: string, entry: HistoryEntry): string {
  const { op, side, fields } = entry;
  if (op !== 'update' || side === null || fields.length === 0) return happened(text, entry);
  const names = fieldList(text, locale, fields);
  return capital(text('activity-fields-changed', { fields: names, side }), locale);
}
