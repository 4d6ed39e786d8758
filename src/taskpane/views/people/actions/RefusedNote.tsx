import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { RecordRef } from '../../../../people/person';
import { useText, type Text } from '../../../text';
import { FailedNote } from './FailedNote';
import { Focused } from './Focused';
import { OpenRecord } from './CrmLink';
import type { Refused } from './useMaking';

interface Props {
  refused: Refused | null;
  isBusy: boolean;
  /** Names of the fields that say by themselves what is wrong with them. */
  fields?: string[];
  /** Takes the record that the CRM has already; null where that makes no sense. */
  onUse: ((existing: RecordRef) => void) | null;
}

/** Why the CRM has not made what the form says, and the way on; what was typed stands beside it. */
export function RefusedNote({ refused, isBusy, fields = [], onUse }: Props) {
  const text = useText();
  if (refused === null) return null;
  const { number, made, form } = refused;
  if (made.state === 'failed')
    return (
      <FailedNote
        key={number}
        problem={made.problem}
        safe={text('act-typed-safe')}
        isBusy={isBusy}
        onAgain={() => form.requestSubmit()}
      />
    );
  if (made.state === 'duplicate')
    return <Duplicate key={number} existing={made.existing} isBusy={isBusy} onUse={onUse} />;
  if (fields.includes(made.field)) return null;
  return (
    <Focused key={number}>
      <MessageBar layout="multiline" intent="warning">
        <MessageBarBody>{invalidWords(text, made.message, made.field)}</MessageBarBody>
      </MessageBar>
    </Focused>
  );
}

/** In the CRM's own words, where it has any. */
export function invalidWords(text: Text, message: string, field = ''): string {
  const words = [field, message].filter((each) => each !== '').join(': ');
  return words === '' ? text('act-invalid') : text('act-invalid-why', { why: words });
}

function Duplicate({ existing, isBusy, onUse }: Pick<Props, 'isBusy' | 'onUse'> & { existing: RecordRef | null }) {
  const text = useText();
  return (
    <Focused>
      <MessageBar layout="multiline" intent="info">
        <MessageBarBody>
          {existing ? text('act-duplicate', { name: existing.name }) : text('act-duplicate-hidden')}{' '}
          {existing && <OpenRecord record={existing} />}
        </MessageBarBody>
        {existing && onUse && (
          <MessageBarActions>
            <Button disabledFocusable={isBusy} onClick={() => onUse(existing)}>
              {text('act-use')}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </Focused>
  );
}
