import { DateTime, IANAZone } from 'luxon';
import { findIana } from 'windows-iana';
import { CustomZone } from './custom-zone';
import { Unreadable, type Component } from './values';

const localForm = "yyyy-MM-dd'T'HH:mm:ss";

/** The zones of one file, by its TZIDs: public names, Windows names, and those that the file defines itself. */
export class ZoneBook {
  private readonly custom = new Map<string, CustomZone>();
  private readonly known = new Map<string, string | undefined>();

  constructor(
    /** IANA; the zone of times that name none. */
    readonly home: string,
    definitions: { id: string; component: Component }[],
  ) {
    for (const { id, component } of definitions) {
      const zone = CustomZone.from(component);
      if (zone) this.custom.set(id, zone);
    }
  }

  /** The moment that a clock of this zone shows as `local`; without a zone, the home's clock. */
  moment(local: string, id: string | undefined): DateTime<true> {
    const clock = DateTime.fromISO(local, { zone: 'utc' });
    if (!clock.isValid || clock.year < 1) throw new Unreadable(`"${local}" is no time.`);
    const zone = id === undefined ? this.home : this.publicZone(id);
    if (zone !== undefined) return inZone(clock, zone);
    const custom = this.custom.get(id ?? '');
    if (!custom) throw new Unreadable(`The time zone "${id ?? ''}" is neither known nor defined in the file.`);
    const twin = custom.twin(clock.year, [custom.publicName, this.home]);
    return twin === undefined ? clock.minus({ minutes: custom.offsetAt(clock) }) : inZone(clock, twin);
  }

  private publicZone(id: string): string | undefined {
    if (!this.known.has(id)) this.known.set(id, publicZone(id));
    return this.known.get(id);
  }
}

function inZone(clock: DateTime, zone: string): DateTime<true> {
  const local = clock.toFormat(localForm);
  return sound(DateTime.fromFormat(local, localForm, { zone }), local);
}

/** Far out, and out of broken durations, arithmetic ends in no time at all. */
export function sound(moment: DateTime, said = 'That'): DateTime<true> {
  if (moment.isValid) return moment as DateTime<true>;
  throw new Unreadable(`"${said}" is no time.`);
}

/** `yyyy-MM-dd` of a moment, as the clock of another moment's zone shows it. */
export function dateIn(moment: DateTime, other: DateTime): string {
  return moment.setZone(other.zone).toFormat('yyyy-MM-dd');
}

/** Exchange calls UTC `tzone://Microsoft/Utc`. Some programs put a path before the public name: `/citadel.org/20210210_1/Europe/Berlin`. */
function publicZone(id: string): string | undefined {
  const name = id.trim();
  if (/^tzone:\/\/microsoft\/utc$/i.test(name)) return 'UTC';
  const [windows] = findIana(name);
  if (windows !== undefined) return windows === 'Etc/UTC' ? 'UTC' : windows;
  const parts = name.split('/').filter((part) => part !== '');
  for (const count of [3, 2, 1]) {
    const candidate = parts.slice(-count).join('/');
    const isWhole = parts.length <= count || name.startsWith('/');
    if (isWhole && /^[A-Za-z]/.test(candidate) && IANAZone.isValidZone(candidate)) {
      return candidate;
    }
  }
  return undefined;
}
