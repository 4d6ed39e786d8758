import { signatureOf } from '../../src/people/signature';

const maria = { name: 'Maria Hofer', address: 'maria.hofer@uni-graz.example' };

const english = `Hello Nora,

thank you for the offer. We need 12 fume cupboards, call me on 0316 380 1000 if anything is unclear.

Best regards
Maria Hofer
Head of Laboratory Services | University of Graz
T: +43 316 380 1234
M: +43 (0)664 123 45 67
Fax: +43 316 380 9999
www.uni-graz.example

From: Nora Castellanos <nora@aerolind.example>
Sent: Friday
Maria Hofer
CEO of Somebody Else Ltd
Mobile +44 7700 900123`;

describe('the signature of a mail', () => {
  it('tells numbers, company and title, and not those of the quoted mail', () => {
    expect(signatureOf(english, maria)).toEqual({
      ...{ firstName: 'Maria', lastName: 'Hofer' },
      ...{ phone: '+43 316 380 1234', mobile: '+43 (0)664 123 45 67' },
      ...{ company: 'University of Graz', title: 'Head of Laboratory Services' },
    });
  });

  it.each([
    [
      'Spanish',
      { name: 'Lucía Fernández Ruiz', address: 'lucia@quimica-norte.example' },
      'Un saludo,\n\nLucía Fernández Ruiz\nResponsable de Compras\nQuímica Norte, S.L.\nTel. 91 555 12 34\nMóvil: 600 123 456',
      { phone: '91 555 12 34', mobile: '600 123 456', company: 'Química Norte, S.L.', title: 'Responsable de Compras' },
    ],
    [
      'German',
      { name: 'Steiner, Paul', address: 'p.steiner@steiner-labor.example' },
      'Mit freundlichen Grüßen\n\ni. A. Paul Steiner\nLeiter Einkauf\n\nSteiner Labortechnik GmbH\nTelefon 0043 1 234567-12 · Mobil 0043 664 7654321\nFirmenbuch FN 123456a',
      {
        ...{ phone: '0043 1 234567-12', mobile: '0043 664 7654321' },
        ...{ company: 'Steiner Labortechnik GmbH', title: 'Leiter Einkauf' },
      },
    ],
    [
      'French',
      { name: 'Hélène Aubry', address: 'h.aubry@sorbonnes.example' },
      'Cordialement,\nHélène AUBRY\nDirectrice des achats – Sorbonnes SAS\nTél : +33 1 42 68 53 00\nPortable : +33 6 12 34 56 78',
      {
        ...{ phone: '+33 1 42 68 53 00', mobile: '+33 6 12 34 56 78' },
        ...{ company: 'Sorbonnes SAS', title: 'Directrice des achats' },
      },
    ],
    [
      'after the sign for it',
      { name: 'info', address: 'info@acme-labs.example' },
      'See below.\n--\nAcme Labs\nPhone +1 (555) 010-9999',
      { phone: '+1 (555) 010-9999', mobile: '', company: 'Acme Labs', title: '' },
    ],
    [
      'Spanish, with numbers as they are dialled at home',
      { name: 'Lucía Fernández Ruiz', address: 'lucia@norte.example' },
      'Lucía Fernández Ruiz | Dirección Comercial\nQuímica Norte, S.L.\nC/ Mayor, 12, 28013 Madrid\nTel.: 91 555 12 34 | Móvil: 600 123 456',
      {
        ...{ phone: '91 555 12 34', mobile: '600 123 456' },
        ...{ company: 'Química Norte, S.L.', title: 'Dirección Comercial' },
      },
    ],
    [
      'American English, with numbers as they are dialled at home',
      { name: 'Bob Smith', address: 'bob@smith.example' },
      'Thanks,\n\nBob Smith\nVP of Sales, Acme Inc.\nOffice: 415.555.0132 x204\nCell: 415.555.0199\nFax: 415.555.0100\n123 Main Street, Suite 400, San Francisco, CA 94105-1234',
      { phone: '415.555.0132', mobile: '415.555.0199', company: 'Acme Inc.', title: 'VP of Sales' },
    ],
    [
      'French, with abbreviations',
      { name: 'Jean-Luc Moreau', address: 'jl@moreau-fils.example' },
      'Jean-Luc MOREAU\nGérant\nMoreau & Fils SARL\nTél. : 01 23 45 67 89\nPort. : 06 12 34 56 78\nSIRET 01234567800012',
      { phone: '01 23 45 67 89', mobile: '06 12 34 56 78', company: 'Moreau & Fils SARL', title: 'Gérant' },
    ],
    [
      'Dutch',
      { name: 'Pieter de Vries', address: 'pieter@vries.example' },
      'Pieter de Vries\nInkoper\nDe Vries Bouw B.V.\nM: 06 - 12 34 56 78\nKvK 01234567',
      { phone: '', mobile: '06 - 12 34 56 78', company: 'De Vries Bouw B.V.', title: 'Inkoper' },
    ],
    [
      'one line',
      { name: 'Bob Smith', address: 'bob@smith.example' },
      'Bob Smith | Head of Lab | Acme Corp.\n(415) 555-0132 | bob@smith.example',
      { phone: '(415) 555-0132', mobile: '', company: 'Acme Corp.', title: 'Head of Lab' },
    ],
  ])('is read in %s', (_, sender, text, expected) => {
    expect(signatureOf(text, sender)).toMatchObject(expected);
  });

  it('begins at the name, not at the address below, which has it too', () => {
    const text =
      'Maria Hofer\nHead of Lab\nUni Graz\n+43 316 380 1234\nmaria.hofer@uni-graz.example\nwww.maria-hofer.example';
    expect(signatureOf(text, maria)).toMatchObject({
      phone: '+43 316 380 1234',
      title: 'Head of Lab',
      company: 'Uni Graz',
    });
  });

  it.each([
    ['no name at its end', 'Call me on +43 316 380 1234. We are Uni Graz GmbH.'],
    ['nothing but a name', 'Bye\nMaria'],
    ['nothing at all', ''],
  ])('is left empty where there is %s', (_, text) => {
    expect(signatureOf(text, maria)).toMatchObject({ phone: '', mobile: '', company: '', title: '' });
  });

  it('is no sentence of the text', () => {
    const text = 'Hi,\nMaria Hofer here.\nOur manager will decide about that next week.\nOrder 2026-11-20 stands.';
    expect(signatureOf(text, maria)).toMatchObject({ title: '', phone: '' });
  });

  it.each([
    ['a number behind no word for it', 'Maria Hofer\nOrder 91 555 12 34\nPlease call before 2026-11-20 12:30'],
    ['a number of a register', 'Maria Hofer\nKvK 01234567\nReg. No. 01234567'],
    ['the zip code behind an office', 'Maria Hofer\nOffice 12, Main Street, 94105-1234'],
  ])('takes %s for no telephone', (_, text) => {
    expect(signatureOf(text, maria)).toMatchObject({ phone: '', mobile: '' });
  });

  it('keeps a company whole that has a comma before its form', () => {
    const text = 'Maria Hofer\nBaker Consultant Partners, Ltd.';
    expect(signatureOf(text, maria).company).toBe('Baker Consultant Partners, Ltd.');
  });

  it('takes no time over a long text without an end', () => {
    const text = `${'0 '.repeat(50_000)}\n${'Maria Hofer '.repeat(2000)}`;
    expect(signatureOf(text, maria).phone).toBe('');
  });

  it.each(['a', 'a ', '.', ' ', '91 555 12 34 - '])('takes none over a line in it that has no end: %j', (piece) => {
    const text = `Maria Hofer\n${piece.repeat(50_000)}- 91 555 12 34\nTel. 91 555 12 34`;
    expect(signatureOf(text, maria)).toMatchObject({ phone: '91 555 12 34', company: '' });
  });
});
