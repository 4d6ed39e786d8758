import { dataCentres as known, type DataCentre } from '../zoho/data-centre';
import { featureNames, type Feature } from '../sync/access';
import type { AccountsConfig } from './config';

/** What the pane asks of the page that goes on to Zoho. It names no address: that page looks them up itself. */
export interface CrmQuestion {
  /** `renew`: without showing anything. */
  does: 'start' | 'renew';
  /** Id. */
  dataCentre: string;
  features: Feature[];
  state: string;
  another?: boolean;
}

export const crmPage = 'crm-sign-in.html';

/** Relative to the pages' folder. */
export function addressOf({ does, dataCentre, features, state, another }: CrmQuestion): string {
  const fields = new URLSearchParams({ do: does, dataCentre, features: features.join(','), state });
  if (another) fields.set('another', 'yes');
  return `${crmPage}?${fields}`;
}

/** Null where the page was not opened to ask: then it holds an answer. */
export function questionIn(search: string): CrmQuestion | null {
  const fields = new URLSearchParams(search);
  const does = fields.get('do');
  if (does !== 'start' && does !== 'renew') return null;
  const features = (fields.get('features') ?? '').split(',');
  return {
    does,
    dataCentre: fields.get('dataCentre') ?? '',
    features: featureNames.filter((feature) => features.includes(feature)),
    state: fields.get('state') ?? '',
    another: fields.get('another') === 'yes',
  };
}

type Zoho = AccountsConfig['zoho'];

export function dataCentresOf(zoho: Zoho): DataCentre[] {
  return zoho.dataCentres ?? known;
}

/** Where the client is registered, when there is none of that name. @throws Error when that one is not known either */
export function dataCentreOf(zoho: Zoho, id: string): DataCentre {
  const all = dataCentresOf(zoho);
  const found = all.find((each) => each.id === id) ?? all.find((each) => each.id === zoho.dataCentre);
  if (!found) throw new Error(`config.json: there is no data centre ${zoho.dataCentre}`);
  return found;
}
