import type { Adapter, AdapterPayload } from 'oidc-provider';

/** What the provider keeps, by kind and id, where the rest of the service can see it and change it. */
export class Shelves {
  private readonly kinds = new Map<string, Map<string, AdapterPayload>>();

  of(kind: string): Map<string, AdapterPayload> {
    const shelf = this.kinds.get(kind) ?? new Map<string, AdapterPayload>();
    this.kinds.set(kind, shelf);
    return shelf;
  }

  /** Forgets everything of these kinds that belongs to the account. */
  forget(account: string, kinds: string[]): void {
    for (const kind of kinds) {
      const shelf = this.of(kind);
      for (const [id, { accountId }] of shelf) if (accountId === account) shelf.delete(id);
    }
  }

  /** @param clients registrations by client id, asked anew each time */
  adapter(kind: string, clients: (id: string) => AdapterPayload | undefined): Adapter {
    const shelf = this.of(kind);
    const found = (isOne: (payload: AdapterPayload) => boolean) => Promise.resolve([...shelf.values()].find(isOne));
    return {
      upsert: (id, payload) => Promise.resolve(void shelf.set(id, payload)),
      find: (id) => Promise.resolve(kind === 'Client' ? clients(id) : shelf.get(id)),
      findByUserCode: (code) => found(({ userCode }) => userCode === code),
      findByUid: (wanted) => found(({ uid }) => uid === wanted),
      consume: (id) => Promise.resolve(void Object.assign(shelf.get(id) ?? {}, { consumed: true })),
      destroy: (id) => Promise.resolve(void shelf.delete(id)),
      revokeByGrantId: (wanted) => {
        for (const [id, { grantId }] of shelf) if (grantId === wanted) shelf.delete(id);
        return Promise.resolve();
      },
    };
  }
}
