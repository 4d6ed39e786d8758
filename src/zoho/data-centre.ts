/** One of the CRM's data centres. An account lives in one of them; tokens do not cross. Origins. */
export interface DataCentre {
  id: string;
  accounts: string;
  api: string;
  web: string;
}

/** Zoho: `uk` and `ae` are named by third parties only. */
export const dataCentres: DataCentre[] = [
  ...['com', 'eu', 'in', 'com.au', 'jp', 'sa', 'uk', 'ae', 'com.cn'].map((domain) => ({
    id: domain,
    accounts: `https://accounts.zoho.${domain}`,
    api: `https://www.zohoapis.${domain}`,
    web: `https://crm.zoho.${domain}`,
  })),
  {
    id: 'ca',
    accounts: 'https://accounts.zohocloud.ca',
    api: 'https://www.zohoapis.ca',
    web: 'https://crm.zohocloud.ca',
  },
];

/** Where the pages of the first data centre are: as good a guess as any. */
export const usualWeb = 'https://crm.zoho.com';

/** Where the CRM's pages are for who uses this API; where it is none that is known, the first data centre's. */
export function webOf(api: string): string {
  return dataCentres.find((each) => each.api === api)?.web ?? usualWeb;
}

/** Zoho: a sign-in names the place of the account by its country, not by its domain. */
const domains: Record<string, string> = { us: 'com', au: 'com.au', cn: 'com.cn' };

export function dataCentreAt(location: string, among: DataCentre[]): DataCentre | undefined {
  const place = location.toLowerCase();
  return among.find(({ id }) => id === (domains[place] ?? place));
}
