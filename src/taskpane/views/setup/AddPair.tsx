import { Button } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { noteOf, type CrmField } from '../../../model/mapping';
import type { OutlookField } from '../../../model/outlook-fields';
import { Plain, Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { Row } from '../../components/Stack';
import { useText, type Text } from '../../text';
import { FieldChoice } from './FieldChoice';
import { freeOutlookFields, holdersOf } from './mapping-draft';
import type { EditorProps } from './editor-props';
import { crmOptions } from './options';
import { noteText, outlookLabel } from './words';

/** G5: a field of Outlook, then one of the CRM's that can hold it. */
export function AddPair({ ground, entries, add }: EditorProps) {
  const text = useText();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ outlook: string | null; crm: string | null }>({ outlook: null, crm: null });
  const free = freeOutlookFields(entries, ground);
  const outlook = free.find(({ name }) => name === chosen.outlook);
  const holders = outlook && holdersOf(outlook, entries, ground);
  const crm = holders?.free.find(({ name }) => name === chosen.crm);
  const addPair = (from: OutlookField, to: CrmField) => {
    const words = { outlook: outlookLabel(text, ground.kind, from.name), crm: to.label };
    add({ outlook: from.name, crm: to.name }, text('setup-added', words));
    setChosen({ outlook: null, crm: null });
    first.current?.focus();
  };
  const outlookOptions = free.map(({ name }) => ({
    ...{ value: name, label: outlookLabel(text, ground.kind, name), group: '' },
  }));
  if (free.length === 0)
    return (
      <Section heading={text('setup-add')}>
        <Plain>{text('setup-add-all-mapped')}</Plain>
      </Section>
    );
  return (
    <Section heading={text('setup-add')}>
      <FieldChoice
        input={first}
        label={text('setup-add-outlook')}
        options={outlookOptions}
        value={outlook?.name ?? null}
        onChoose={(name) => setChosen({ outlook: name, crm: null })}
      />
      <FieldChoice
        label={text('setup-add-crm')}
        options={crmOptions(text, holders?.free ?? [], ground.crmFields)}
        value={crm?.name ?? null}
        onChoose={(name) => setChosen({ ...chosen, crm: name })}
        isDisabled={!holders?.free.length}
        hint={crmHint(text, holders)}
      />
      {outlook && crm && <PairNote outlook={outlook} crm={crm} />}
      <Row>
        <Button
          disabledFocusable={!crm}
          aria-describedby={crm ? undefined : id}
          onClick={() => outlook && crm && addPair(outlook, crm)}
        >
          {text('setup-add-do')}
        </Button>
        {!crm && (
          <span id={id}>
            <Quiet>{text('setup-add-choose-both')}</Quiet>
          </span>
        )}
      </Row>
    </Section>
  );
}

/** Why there is no CRM field to choose, or that some are not offered. */
function crmHint(text: Text, holders: ReturnType<typeof holdersOf> | undefined): string {
  if (!holders) return text('setup-add-outlook-first');
  if (holders.all.length === 0) return text('setup-add-none-fits');
  return text(holders.free.length === 0 ? 'setup-add-all-taken' : 'setup-add-crm-hint');
}

function PairNote({ outlook, crm }: { outlook: OutlookField; crm: CrmField }) {
  const note = noteText(useText(), noteOf(outlook, crm), crm);
  return note === null ? null : <Quiet>{note}</Quiet>;
}
