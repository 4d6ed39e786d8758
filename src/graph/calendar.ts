import { MarkedContainer, type ContainerOptions, type ContainerShape } from './marked-container';
import { listContents, moveToDefault, type Standing } from './calendar-contents';
import { calendarShape, type GraphCalendar } from './calendar-shape';
import type { GraphClient } from './client';
import { containerMark, expandMark, markedWith, readMark } from './marks';

export interface CalendarOptions extends ContainerOptions {
  /** IANA, of the mailbox: for what is brought to the default calendar. */
  zone: string;
  /** The device's clock, ISO instant. */
  clock: () => string;
}

const plain = { $select: 'id,name' };

const calendars: ContainerShape<GraphCalendar> = {
  path: '/me/calendars',
  shape: calendarShape,
  query: { plain, marked: { ...plain, $expand: expandMark(containerMark) } },
  standard: '/me/calendar?$select=id',
  isNameUnique: true,
  nameOf: ({ name }) => name,
  ownerOf: (calendar) => readMark(calendar, containerMark),
  body: (name, owner) => ({ name, ...markedWith(containerMark, owner) }),
  marking: (path, owner) => ({ method: 'PATCH', path, body: markedWith(containerMark, owner) }),
};

/** The calendar that holds the CRM's meetings (M1, M10). */
export class CalendarContainer extends MarkedContainer<GraphCalendar> {
  constructor(
    client: GraphClient,
    private readonly options: CalendarOptions,
  ) {
    super(client, options, calendars);
  }

  list(id: string): Promise<Standing[]> {
    return listContents(this.client, id);
  }

  /** What could not be brought out counts as held: it stands nowhere else. @throws SyncError */
  async moveToDefault(ids: string[]): Promise<{ moved: string[]; held: string[] }> {
    const { zone } = this.options;
    const { moved, held, failed } = await moveToDefault(this.client, ids, { zone, now: this.options.clock() });
    return { moved, held: [...held, ...failed.map(({ id }) => id)] };
  }
}
