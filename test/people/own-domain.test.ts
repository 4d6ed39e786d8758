import { isOwnDomain } from '../../src/people/own-domain';

describe('an address of the own organisation', () => {
  it.each([
    ['the same domain', 'Room4@Contoso.example ', true],
    ['another domain', 'ana@rivera.example', false],
    ['a longer domain', 'ana@not-contoso.example', false],
    ['no address', 'Room 4', false],
  ])('is told by its domain: %s', (_, address, expected) => {
    expect(isOwnDomain(address, ['kim@contoso.example'])).toBe(expected);
  });

  it('is none where anybody has one', () => {
    expect(isOwnDomain('ana@gmail.com', ['kim@gmail.com'])).toBe(false);
  });

  it('is none where nobody knows whose mailbox it is', () => {
    expect(isOwnDomain('ana@rivera.example', [])).toBe(false);
  });
});
