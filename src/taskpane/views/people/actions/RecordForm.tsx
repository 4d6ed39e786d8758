import { useCallback, type ReactNode } from 'react';
import type { Draft, Form, FormType } from '../../../../people/form';
import type { RecordRef } from '../../../../people/person';
import { Plain } from '../../../components/Quiet';
import { Row } from '../../../components/Stack';
import { Waiting } from '../../../components/Waiting';
import { useAnswer } from '../../../hooks/useAnswer';
import { usePeople } from '../../../people';
import { useLocale, useText } from '../../../text';
import { CrmLink } from './CrmLink';
import { FailedNote } from './FailedNote';
import { FieldInput } from './FieldInput';
import { CancelButton, FormBody, FormFrame } from './FormFrame';
import { askedFields, fieldsForCrm, type RoleValues, type Values } from './form-values';
import type { Outcome } from './outcome';
import { RefusedNote } from './RefusedNote';
import { useFields } from './useFields';
import { useDraftKey, useMaking } from './useMaking';

export interface RecordFormProps {
  type: FormType;
  heading: string;
  submit: string;
  /** What is known beforehand; the same function as long as it is the same. */
  known: () => Promise<RoleValues>;
  /** Null where something else than a field is missing: what says so has its focus then. */
  draftOf: (values: Values, key: string, form: HTMLFormElement) => Draft | null;
  onTyped?: (typed: RoleValues) => void;
  onMade: (outcome: Outcome) => void;
  onUse?: (existing: RecordRef) => void;
  onClose: () => void;
  isBusy?: boolean;
  /** Stands below the fields. */
  children?: ReactNode;
}

/** A form for a record of the CRM, with the fields that the CRM names. */
export function RecordForm(props: RecordFormProps) {
  const { type, heading, onMade, onClose } = props;
  const making = useMaking(type, onMade);
  const isBusy = making.isBusy || props.isBusy === true;
  return (
    <FormFrame heading={heading} isBusy={isBusy} onClose={onClose}>
      <Loaded {...props} making={{ ...making, isBusy }} />
    </FormFrame>
  );
}

type Making = ReturnType<typeof useMaking>;

function Loaded(props: RecordFormProps & { making: Making }) {
  const text = useText();
  const { answer, known, askAgain, isWaiting } = useForm(props);
  if (answer?.ok && known !== undefined) {
    const missing = fieldsForCrm(answer.value);
    if (missing.length > 0) return <OnlyInCrm form={answer.value} onClose={props.onClose} />;
    return <Fields {...props} form={answer.value} known={known} />;
  }
  return (
    <>
      {answer?.ok === false ? (
        <FailedNote problem={answer.problem} safe={text('act-unread-safe')} isBusy={isWaiting} onAgain={askAgain} />
      ) : (
        <Waiting />
      )}
      <Row>
        <CancelButton isBusy={false} onClose={props.onClose} />
      </Row>
    </>
  );
}

function useForm({ type, known }: RecordFormProps) {
  const port = usePeople();
  const ask = useCallback(() => Promise.all([port.form(type), known()]), [port, type, known]);
  const { value, isWaiting, askAgain } = useAnswer(ask);
  return { answer: value?.[0], known: value?.[1], isWaiting, askAgain };
}

/** The CRM wants something that only its own page can give. */
export function OnlyInCrm({ form, onClose }: { form: Form; onClose: () => void }) {
  const text = useText();
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  const fields = list.format(fieldsForCrm(form).map(({ label }) => text('act-quoted', { label })));
  return (
    <>
      <Plain>{text('act-only-in-crm', { fields })}</Plain>
      <Row>
        <CrmLink url={form.url}>{text('act-make-in-crm')}</CrmLink>
        <CancelButton isBusy={false} onClose={onClose} />
      </Row>
    </>
  );
}

type FieldsProps = Omit<RecordFormProps, 'known'> & { form: Form; known: RoleValues; making: Making };

function Fields({ form, known, making, onTyped, draftOf, onUse, ...props }: FieldsProps) {
  const key = useDraftKey();
  const fields = askedFields(form);
  const { values, change, check, problemOf } = useFields(fields, known);
  const send = (element: HTMLFormElement) => {
    const sent = check(element);
    const draft = sent && draftOf(sent, key, element);
    if (draft) making.make(draft, element);
  };
  return (
    <FormBody submit={props.submit} isBusy={making.isBusy} onSubmit={send} onClose={props.onClose}>
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          problem={problemOf(field, making.refused)}
          onChange={(value) => {
            change(field.name, value);
            if (field.role) onTyped?.({ [field.role]: value });
          }}
        />
      ))}
      {props.children}
      <RefusedNote
        refused={making.refused}
        isBusy={making.isBusy}
        fields={fields.map(({ name }) => name)}
        onUse={onUse ?? null}
      />
    </FormBody>
  );
}
