import { Radio, RadioGroup } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Form } from '../../../../people/form';
import type { Participant } from '../../../../people/open-item';
import { Row } from '../../../components/Stack';
import { Waiting } from '../../../components/Waiting';
import { useAnswer } from '../../../hooks/useAnswer';
import { usePeople } from '../../../people';
import { useText } from '../../../text';
import { FailedNote } from './FailedNote';
import { FieldInput } from './FieldInput';
import { CancelButton, FormBody, FormFrame } from './FormFrame';
import { fieldsForCrm } from './form-values';
import type { Outcome } from './outcome';
import { PersonRows } from './PersonRows';
import { OnlyInCrm } from './RecordForm';
import { partsOf } from './all-rows';
import { useFields } from './useFields';
import { useAddingAll, type AddingAll } from './useAddingAll';

interface Props {
  participants: Participant[];
  onMade: (made: Outcome[]) => void;
  /** @param isDone nobody is left in the form */
  onClose: (isDone: boolean, hasMade: boolean) => void;
}

/** One form for several people: a name each, and once what the CRM wants of all. */
export function AddAllForm({ participants, onMade, onClose }: Props) {
  const text = useText();
  const adding = useAddingAll(participants, onMade, () => onClose(true, true));
  const { isBusy, type, setType, hasMade } = adding;
  const close = () => onClose(false, hasMade);
  return (
    <FormFrame heading={text('act-add-all')} isBusy={isBusy} onClose={close}>
      <RadioGroup
        aria-label={text('act-add-as')}
        value={type}
        onChange={(_event, data) => setType(data.value === 'contact' ? 'contact' : 'lead')}
      >
        <Radio value="lead" label={text('act-as-lead')} />
        <Radio value="contact" label={text('act-as-contact')} />
      </RadioGroup>
      <OfType key={type} adding={adding} onClose={close} />
    </FormFrame>
  );
}

interface OfTypeProps {
  adding: AddingAll;
  onClose: () => void;
}

function OfType({ adding, onClose }: OfTypeProps) {
  const text = useText();
  const port = usePeople();
  const { type } = adding;
  const ask = useCallback(() => port.form(type), [port, type]);
  const { value: answer, isWaiting, askAgain } = useAnswer(ask);
  if (answer?.ok === true) {
    const isForCrm = fieldsForCrm(answer.value).length > 0;
    if (isForCrm) return <OnlyInCrm form={answer.value} onClose={onClose} />;
    return <People form={answer.value} {...{ adding, onClose }} />;
  }
  return (
    <>
      {answer ? (
        <FailedNote problem={answer.problem} safe={text('act-unread-safe')} isBusy={isWaiting} onAgain={askAgain} />
      ) : (
        <Waiting />
      )}
      <Row>
        <CancelButton isBusy={false} onClose={onClose} />
      </Row>
    </>
  );
}

function People({ form, adding, onClose }: OfTypeProps & { form: Form }) {
  const text = useText();
  const { rows, isBusy, failed, send } = adding;
  const { common } = partsOf(form);
  const fields = useFields(common, {});
  const count = rows.filter(({ isIn }) => isIn).length;
  const submit = count === 0 ? null : text('act-add-count', { count });
  return (
    <FormBody {...{ submit, isBusy, onClose }} onSubmit={(element) => send(form, fields.check, element)}>
      {common.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={fields.values[field.name] ?? ''}
          problem={fields.problemOf(field, null)}
          onChange={(value) => fields.change(field.name, value)}
        />
      ))}
      <PersonRows form={form} adding={adding} />
      {failed && (
        <FailedNote
          key={failed.number}
          problem={failed.problem}
          safe={text('act-typed-safe')}
          isBusy={isBusy}
          onAgain={() => failed.form.requestSubmit()}
        />
      )}
    </FormBody>
  );
}
