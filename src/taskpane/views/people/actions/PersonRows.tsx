import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Form, Made } from '../../../../people/form';
import { Plain, Quiet } from '../../../components/Quiet';
import { Row } from '../../../components/Stack';
import { useText, type Text } from '../../../text';
import { useFitting } from '../../setup/fitting';
import { controlOf, ownPart, partsOf, type PersonRow } from './all-rows';
import { OpenRecord } from './CrmLink';
import { Focused } from './Focused';
import { invalidWords } from './RefusedNote';
import type { AddingAll } from './useAddingAll';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  form: Form;
  adding: AddingAll;
}

/** Each person with the name and company to be sent, and why not, where it was tried. */
export function PersonRows({ form, adding }: Props) {
  const text = useText();
  const styles = useStyles();
  const left = adding.rows.filter(({ made }) => made !== null).length;
  return (
    <>
      {left > 0 && (
        <Focused key={left}>
          <Plain>{text('act-all-left', { count: left })}</Plain>
        </Focused>
      )}
      <ul className={styles.list}>
        {adding.rows.map((row) => (
          <li key={row.address} className={styles.row}>
            <Checkbox
              label={row.address}
              checked={row.isIn}
              onChange={(_event, { checked }) => adding.change(row.address, { isIn: checked === true })}
            />
            {row.isIn && <Own row={row} form={form} adding={adding} />}
            {row.made && <RowAnswer row={row} made={row.made} adding={adding} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Own({ row, form, adding }: Props & { row: PersonRow }) {
  const text = useText();
  const fitting = useFitting();
  return partsOf(form).own.map(({ name, role, label, isMandatory }) => {
    const part = ownPart(role) ?? 'lastName';
    const control = controlOf(row, name);
    const refusal = row[part].trim() === '' || adding.refusals.size > 0 ? adding.refusals.get(control) : undefined;
    return (
      <Field
        key={name}
        label={label}
        required={isMandatory}
        {...(refusal && { validationMessage: text(refusal.id, { length: refusal.length }) })}
      >
        <Input
          name={control}
          className={fitting}
          value={row[part]}
          aria-label={text('act-of-person', { label, name: row.name })}
          onChange={(_event, data) => adding.change(row.address, { [part]: data.value })}
        />
      </Field>
    );
  });
}

/** Of what failed, the form says why, once for all. */
function RowAnswer({ row, made, adding }: { row: PersonRow; made: Made; adding: AddingAll }) {
  const text = useText();
  const existing = made.state === 'duplicate' ? made.existing : null;
  return (
    <>
      <Quiet>{answerWords(text, made)}</Quiet>
      {existing && (
        <Row>
          <OpenRecord record={existing} />
          <Button
            size="small"
            disabledFocusable={adding.isBusy}
            aria-label={text('act-use-for', { name: existing.name, address: row.address })}
            onClick={() => adding.useExisting(row, existing)}
          >
            {text('act-use')}
          </Button>
        </Row>
      )}
    </>
  );
}

function answerWords(text: Text, made: Made): string {
  if (made.state === 'invalid') return invalidWords(text, made.message, made.field);
  if (made.state !== 'duplicate') return text('act-not-added');
  return made.existing ? text('act-duplicate', { name: made.existing.name }) : text('act-duplicate-hidden');
}
