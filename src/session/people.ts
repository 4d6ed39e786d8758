import type { Answered, Draft, Form, FormType, LinkedAddress, Made, Problem, Undone } from '../people/form';
import type { Card, Hit, Known, Person, RecordRef, RecordType } from '../people/person';
import type { PeoplePort, PeopleState } from '../people/port';

const notBuilt: Problem = { code: 'unexpected', side: null, message: 'not built yet' };

/** What the panel asks about people: from what this device remembers, or from the CRM. */
export class PeopleDesk implements PeoplePort {
  subscribe(listener: (state: PeopleState) => void): () => void {
    listener({ queued: [] });
    return () => undefined;
  }

  kept(_addresses: string[]): Promise<Known[]> {
    return Promise.resolve([]);
  }

  look(_addresses: string[]): Promise<Answered<Known[]>> {
    return Promise.resolve({ ok: false, problem: notBuilt });
  }

  keptCard(_person: Person): Promise<Card | null> {
    return Promise.resolve(null);
  }

  card(_person: Person): Promise<Answered<Card>> {
    return Promise.resolve({ ok: false, problem: notBuilt });
  }

  choose(_address: string, _person: Person): Promise<void> {
    return Promise.resolve();
  }

  search(_words: string, _types: RecordType[]): Promise<Answered<Hit[]>> {
    return Promise.resolve({ ok: false, problem: notBuilt });
  }

  form(_type: FormType): Promise<Answered<Form>> {
    return Promise.resolve({ ok: false, problem: notBuilt });
  }

  make(_draft: Draft): Promise<Made> {
    return Promise.resolve({ state: 'failed', problem: notBuilt });
  }

  makeAll(drafts: Draft[]): Promise<Made[]> {
    return Promise.all(drafts.map((draft) => this.make(draft)));
  }

  undo(_key: string): Promise<Undone> {
    return Promise.resolve({ state: 'failed', problem: notBuilt });
  }

  link(_address: string, _to: RecordRef): Promise<LinkedAddress> {
    return Promise.resolve({ state: 'failed', problem: notBuilt });
  }

  made(_keys: string[]): Promise<{ key: string; record: RecordRef }[]> {
    return Promise.resolve([]);
  }

  sendQueued(): Promise<void> {
    return Promise.resolve();
  }

  dropQueued(_key: string): Promise<void> {
    return Promise.resolve();
  }
}
