import type { Side } from './side';

export interface Sides<F> {
  crm: Side<F>;
  outlook: Side<F>;
}
