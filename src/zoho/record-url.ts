/** Modules whose records have a page of their own in the CRM. */
export type PagedModule = 'Events' | 'Contacts' | 'Tasks' | 'Leads' | 'Accounts' | 'Deals';

/** Where a record opens in the CRM; `crmWeb` by data centre: `https://crm.zoho.eu`. */
export function recordUrl(crmWeb: string, org: string, module: PagedModule, id: string): string {
  return `${crmWeb}/crm/org${org}/tab/${tabOf(module)}/${encodeURIComponent(id)}`;
}

/** The CRM's own page for a new record. */
export function newRecordUrl(crmWeb: string, org: string, module: PagedModule): string {
  return recordUrl(crmWeb, org, module, 'create');
}

/** Zoho: the module behind "Deals" keeps its old name in web addresses. */
function tabOf(module: PagedModule): string {
  return module === 'Deals' ? 'Potentials' : module;
}
