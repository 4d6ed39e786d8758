import type { CrmField } from '../../model/mapping';
import type { FieldRole, Form, FormField, FormType } from '../../people/form';
import { readFields, type MappedModule } from '../metadata';
import { newRecordUrl } from '../record-url';
import type { PeopleContext } from './context';

/** What has to be filled in to make a record, from the CRM's metadata and the layout of the person's profile. */
const formModules: Record<FormType, MappedModule> = { contact: 'Contacts', lead: 'Leads', task: 'Tasks' };

const person: Record<string, FieldRole> = {
  First_Name: 'firstName',
  Last_Name: 'lastName',
  Email: 'email',
  Phone: 'phone',
  Mobile: 'mobile',
  Description: 'description',
};

const roles: Record<FormType, Record<string, FieldRole>> = {
  contact: { ...person, Account_Name: 'company', Title: 'title' },
  lead: { ...person, Company: 'company', Designation: 'title' },
  task: {
    Subject: 'subject',
    Due_Date: 'due',
    Status: 'status',
    Priority: 'priority',
    Description: 'description',
  },
};

/** The forms of one person, each read once. */
export class Forms {
  private readonly known = new Map<FormType, Promise<Form>>();

  constructor(private readonly context: PeopleContext) {}

  /** @throws SyncError */
  form(type: FormType): Promise<Form> {
    const asked = this.known.get(type) ?? this.read(type);
    this.known.set(type, asked);
    asked.catch(() => this.known.delete(type));
    return asked;
  }

  private async read(type: FormType): Promise<Form> {
    const { client, user, crmWeb } = this.context;
    const fields = await readFields(client, formModules[type], user);
    const shown = fields
      .map((field) => formField(field, roles[type][field.name] ?? null))
      .filter(({ role, isMandatory, isWritable }) => isWritable && (role !== null || isMandatory));
    return { type, fields: shown, url: newRecordUrl(crmWeb, user.org, formModules[type]) };
  }
}

/** An account is asked for by its name. */
function formField(field: CrmField, role: FieldRole | null): FormField {
  const isNamed = role === 'company' && field.type === 'lookup';
  return { ...field, role, ...(isNamed ? { type: 'text', length: 200 } : {}) };
}
