/** Where a record opens in the CRM; `crmWeb` by data centre: `https://crm.zoho.eu`. */
export function recordUrl(crmWeb: string, org: string, module: 'Events' | 'Contacts' | 'Tasks', id: string): string {
  return `${crmWeb}/crm/org${org}/tab/${module}/${id}`;
}
