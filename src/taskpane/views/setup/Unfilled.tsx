import type { CrmField } from '../../../model/mapping';
import { Plain } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { useFocusRescue } from '../../hooks/useFocusRescue';
import { useText } from '../../text';
import { FixedValueField } from './FixedValueField';
import { crmLabel, takesFixedValue } from './mapping-draft';
import type { EditorProps } from './editor-props';

/** Mandatory CRM fields without a value: what has to be done before anything else. */
export function Unfilled({ fields, ground, add }: EditorProps & { fields: CrmField[] }) {
  const text = useText();
  return (
    <div ref={useFocusRescue<HTMLDivElement>()}>
      <Section heading={text('setup-unfilled')}>
        <Plain>{text('setup-unfilled-intro')}</Plain>
        {fields.map((crm) =>
          takesFixedValue(crm) ? (
            <FixedValueField key={crm.name} {...{ ground, add, crm }} />
          ) : (
            <Plain key={crm.name}>{text('setup-unfilled-cannot', { crm: crmLabel(crm, ground.crmFields) })}</Plain>
          ),
        )}
      </Section>
    </div>
  );
}
