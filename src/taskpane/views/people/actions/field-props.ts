import type { FormField } from '../../../../people/form';

export interface FieldProps {
  field: FormField;
  value: string;
  /** Why the value cannot be taken. */
  problem: string | null;
  onChange: (value: string) => void;
}
