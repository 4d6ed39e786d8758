/** What events, contacts and tasks have in common. */
export interface StoredAddress {
  name: string;
  address: string;
}

/** Replaced, never changed. */
export interface Recurrence {
  readonly pattern: Readonly<{
    type: 'daily' | 'weekly' | 'absoluteMonthly' | 'relativeMonthly' | 'absoluteYearly' | 'relativeYearly';
    interval: number;
    month: number;
    dayOfMonth: number;
    daysOfWeek: string[];
    firstDayOfWeek: string;
    index: 'first' | 'second' | 'third' | 'fourth' | 'last';
  }>;
  readonly range: Readonly<{
    type: 'endDate' | 'noEnd' | 'numbered';
    startDate: string;
    endDate: string;
    recurrenceTimeZone: string;
    numberOfOccurrences: number;
  }>;
}

/** `occurrence` is a change of the one on `date`; `in` and `out` are arrivals and departures of whole items. */
export interface LogEntry {
  sequence: number;
  at: number;
  item: number;
  generation: number;
  what: 'in' | 'out' | 'change' | 'occurrence';
  date?: string;
}
