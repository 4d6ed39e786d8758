import type { Draft, Form, FormType } from '../../people/form';
import type { Brief, Card, Hit, Person, RecordRef, RecordType } from '../../people/person';
import type { Addition, Created, CreatedRecord, PeopleSource, Removal, Removed } from '../../people/source';
import { readBriefs } from './briefs';
import { CardReader } from './card';
import { addAddress, removeAddress, removeRecord } from './changes';
import type { PeopleContext } from './context';
import { createRecord } from './create';
import { Directory } from './directory';
import { Finder } from './find';
import { findMade } from './find-made';
import { Forms } from './forms';
import { searchRecords } from './search';

/** What the CRM knows about people, and what is written about them. The users and the forms are read once. */
export class ZohoPeople implements PeopleSource {
  private readonly directory: Directory;
  private readonly finder: Finder;
  private readonly cards: CardReader;
  private readonly forms: Forms;

  /** @param now the clock that parts past meetings from those ahead; ISO instant */
  constructor(
    private readonly context: PeopleContext,
    private readonly now: () => string = () => new Date().toISOString(),
  ) {
    this.directory = new Directory(context);
    this.finder = new Finder(context, this.directory);
    this.cards = new CardReader(context, this.directory);
    this.forms = new Forms(context);
  }

  find(addresses: string[]): Promise<Map<string, Person[]>> {
    return this.finder.find(addresses);
  }

  briefs(people: Person[]): Promise<Map<string, Brief>> {
    return readBriefs(this.context, this.directory, people, this.now());
  }

  card(person: Person, now: string): Promise<Card> {
    return this.cards.read(person, now);
  }

  search(words: string, types: RecordType[]): Promise<Hit[]> {
    return searchRecords(this.context, words, types);
  }

  form(type: FormType): Promise<Form> {
    return this.forms.form(type);
  }

  create(draft: Draft): Promise<Created> {
    const { context, finder, forms } = this;
    return createRecord({ context, finder, forms }, draft);
  }

  findMade(draft: Draft, at: string, isOther?: (id: string) => boolean): Promise<CreatedRecord | undefined> {
    const { context, forms } = this;
    return findMade({ context, forms, isOther }, draft, at);
  }

  remove(record: RecordRef, version: string): Promise<Removed> {
    return removeRecord(this.context, record, version);
  }

  addAddress(to: RecordRef, address: string): Promise<Addition> {
    return addAddress(this.context, to, address);
  }

  removeAddress(from: RecordRef, address: string): Promise<Removal> {
    return removeAddress(this.context, from, address);
  }
}
