import type { Form, FormField, FormType, Made, Problem } from '../../src/people/form';
import type { Known, Person, RecordRef } from '../../src/people/person';

/** What the CRM's forms look like, and who is known. */
function field(change: Partial<FormField> & { name: string }): FormField {
  return {
    ...{ label: change.name, type: 'text', length: null, isWritable: true, isMandatory: false },
    ...{ isCustom: false, values: [], target: null, role: null },
    ...change,
  };
}

const firstName = field({ name: 'First_Name', label: 'First name', role: 'firstName', length: 40 });
const lastName = field({ name: 'Last_Name', label: 'Last name', role: 'lastName', isMandatory: true, length: 80 });
const email = field({ name: 'Email', role: 'email', type: 'email' });
const phone = field({ name: 'Phone', role: 'phone', type: 'phone' });

export const company = field({ name: 'Company', role: 'company', isMandatory: true });

export const size = field({
  ...{ name: 'Size', type: 'picklist', isMandatory: true, isCustom: true },
  values: [
    { value: 'S', label: 'Small' },
    { value: 'L', label: 'Large' },
  ],
});

export const topics = field({
  ...{ name: 'Topics', type: 'multiselectpicklist', isMandatory: true },
  values: ['Glass', 'Heat', 'Noise'].map((value) => ({ value, label: value })),
});

export const seats = field({ name: 'Seats', type: 'integer', isMandatory: true });

export const parent = field({ name: 'Parent', label: 'Parent project', type: 'lookup', isMandatory: true });

const subject = field({ name: 'Subject', role: 'subject', isMandatory: true });
const due = field({ name: 'Due_Date', label: 'Due date', role: 'due', type: 'date' });

export function formOf(type: FormType, ...more: FormField[]): Form {
  const people = [firstName, lastName, email, phone, ...(type === 'lead' ? [company] : [])];
  return { type, fields: [...(type === 'task' ? [subject, due] : people), ...more], url: 'https://crm.example/new' };
}

export const forms = (type: FormType) => Promise.resolve({ ok: true as const, value: formOf(type) });

export function ref(type: RecordRef['type'], id: string, name: string): RecordRef {
  return { type, id, name, url: `https://crm.example/${type}/${id}` };
}

export const account = ref('account', '77', 'Uni Graz');
export const deal = ref('deal', '88', 'Teaching lab');

export const maria: Person = {
  ...{ type: 'contact', id: '11', name: 'Maria Hofer', url: 'https://crm.example/contact/11' },
  ...{ company: 'Uni Graz', title: '', phones: [], addresses: ['maria.hofer@uni-graz.example'] },
  ...{ owner: 'Nora Castellanos', account, hasFreeAddress: true },
};

export const mariaRef = ref('contact', '11', 'Maria Hofer');

export function known(person: Person): Known {
  const [address = ''] = person.addresses;
  return { address, people: [person], chosen: null, brief: null, at: '2026-11-20T09:30:00Z' };
}

export function made(record: RecordRef, canUndo = true): Made {
  return { state: 'made', record, canUndo };
}

export const consent: Problem = { code: 'consent', side: 'crm', message: 'OAUTH_SCOPE_MISMATCH' };
export const offline: Problem = { code: 'offline', side: 'crm', message: 'no answer' };

/** A promise that the test settles. */
export function later<T>(): { promise: Promise<T>; settle: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (settle = resolve));
  return { promise, settle };
}

/** What has the focus; nothing has where the page's body has it. */
export function focused(): Element {
  const element = document.activeElement;
  if (!element || element === document.body) throw new Error('Nothing has the focus.');
  return element;
}
