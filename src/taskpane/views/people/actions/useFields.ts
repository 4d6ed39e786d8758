import { useState } from 'react';
import type { FormField } from '../../../../people/form';
import { useText } from '../../../text';
import { focusField } from './FormFrame';
import { prefilled, refusalsOf, sentValues, type Refusal, type RoleValues, type Values } from './form-values';
import { invalidWords } from './RefusedNote';
import type { Refused } from './useMaking';

/** The values of a form as they are typed, and what keeps them from being sent. */
export function useFields(fields: FormField[], known: RoleValues) {
  const text = useText();
  const [values, setValues] = useState<Values>(() => prefilled(fields, known));
  const [refusals, setRefusals] = useState<Map<string, Refusal>>(new Map());
  const change = (name: string, value: string) => {
    setValues((before) => ({ ...before, [name]: value }));
    setRefusals((before) => new Map([...before].filter(([each]) => each !== name)));
  };
  /** Null where something is wrong: the first such field has the focus then. */
  const check = (form: HTMLFormElement): Values | null => {
    const found = refusalsOf(fields, values);
    setRefusals(found);
    const [first] = found.keys();
    if (first === undefined) return sentValues(fields, values);
    focusField(form, first);
    return null;
  };
  const problemOf = ({ name }: FormField, refused: Refused | null): string | null => {
    const refusal = refusals.get(name);
    if (refusal) return text(refusal.id, { length: refusal.length });
    const isInvalid = refused?.made.state === 'invalid' && refused.made.field === name;
    return isInvalid && refused.made.state === 'invalid' ? invalidWords(text, refused.made.message) : null;
  };
  return { values, change, check, problemOf };
}
