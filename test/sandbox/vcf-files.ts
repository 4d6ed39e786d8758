/** Contact exports as the common programs write them. */
import fc from 'fast-check';

const crlf = (text: string) => text.trim().replace(/\n/g, '\r\n') + '\r\n';

export const outlook21 = crlf(`
BEGIN:VCARD
VERSION:2.1
N;LANGUAGE=de;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCrgen;;Dr.
FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Dr. J=FCrgen M=FCller
ORG:Kessler Feinchemie GmbH & Co. KG;Einkauf
TITLE:Einkaufsleiter
NOTE;ENCODING=QUOTED-PRINTABLE:Ruft nie vor 10 Uhr an.=0D=0A=
Parkplatz hinter Tor 3 =3D Schranke=0D=0A
TEL;WORK;VOICE:+49 30 23125 117
TEL;HOME;VOICE:+49 30 23125 118
TEL;CELL;VOICE:+49 171 3920017
TEL;WORK;FAX:+49 30 23125 119
X-MS-TEL;VOICE;ASSISTANT:+49 30 23125 120
ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;Gartenfelder Stra=C3=9Fe 28=0D=0AHaus B;Berlin;;13599;Deutschland
LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Gartenfelder Stra=C3=9Fe 28=0D=0A=
13599 Berlin
X-MS-OL-DEFAULT-POSTAL-ADDRESS:2
URL;WORK:http://www.kessler-fein.example
X-MS-ASSISTANT:Ute Sommer
X-MS-MANAGER:Birgit Nowak
BDAY:19750412
EMAIL;PREF;INTERNET:juergen.mueller@kessler-fein.example
EMAIL;INTERNET:jm@kessler-fein.example
PHOTO;TYPE=JPEG;ENCODING=BASE64:
 /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAIBAQIBAQICAgICAgICAwUDAwMDAwYEBAMFBwYH
 BwcGBwcICQsJCAgKCAcHCg0KCgsMDAwMBwkODw0MDgsMDAz/wAALCAABAAEBAREA

X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="http://schemas.microsoft.com/office/outlook/12/electronicbusinesscards" ver="1.0"></card>
REV:20260711T063005Z
END:VCARD
`);

export const outlook30 = crlf(`
BEGIN:VCARD
VERSION:3.0
PROFILE:VCARD
N:Whitcombe;Harriet;Jane;Ms.;MBE
FN:Ms. Harriet Jane Whitcombe MBE
NICKNAME:Hattie
ORG:Pennine Pharma Research Ltd;Facilities;Laboratories
TITLE:Head of Estates
EMAIL;TYPE=INTERNET,PREF:harriet.whitcombe@penninepharma.example
EMAIL;TYPE=INTERNET:hattie@postbox.example
EMAIL;TYPE=INTERNET:estates@penninepharma.example
EMAIL;TYPE=INTERNET:night.desk@penninepharma.example
TEL;TYPE=WORK,VOICE:+44 20 7946 0101
TEL;TYPE=WORK,VOICE:+44 20 7946 0102
TEL;TYPE=WORK,VOICE:+44 20 7946 0103
TEL;TYPE=CELL,VOICE:+44 7700 900117
ADR;TYPE=WORK:;Floor 2;4 Canal Wharf;Leeds;West Yorkshire;LS11 5PS;United Kingdom
ADR;TYPE=HOME:;;17 Larch Lane;Otley;West Yorkshire;LS21 9ZZ;United Kingdom
CATEGORIES:Customers,Key accounts\\, north
NOTE:Line one\\nLine two\\, with a comma\\; and a semicolon. This sentence goes on for so
 ng that the program folds it twice in the mi
 ddle of words.
BDAY:1981-11-02
URL;TYPE=WORK:https://www.penninepharma.example/estates
REV:2026-07-11T06:30:05Z
UID:040000008200E00074C5B7101A82E008
END:VCARD
`).replace('for so\r\n ng', 'for so lo\r\n ng');

export const iphone = crlf(`
BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 19.1//EN
N:Ibáñez Corral;Lucía;;;
FN:Lucía Ibáñez Corral
ORG:Laboratorios Almenara S.A.;
item1.EMAIL;type=INTERNET;type=pref:lucia.ibanez@almenara.example
item1.X-ABLabel:trabajo
EMAIL;type=INTERNET;type=HOME:lucia@postbox.example
TEL;type=IPHONE;type=CELL;type=VOICE;type=pref:+34 555 010 117
item2.TEL:+34 555 010 118
item2.X-ABLabel:_$!<Main>!$_
item3.ADR;type=WORK;type=pref:;;Calle del Álamo 7\\nPlanta 3;Madrid;Madrid;28099;España
item3.X-ABADR:es
item4.URL;type=pref:https\\://www.almenara.example
item4.X-ABLabel:_$!<HomePage>!$_
item5.X-ABRELATEDNAMES;type=pref:Borja Lozano
item5.X-ABLabel:_$!<Assistant>!$_
item6.X-ABRELATEDNAMES:Inés Muñoz
item6.X-ABLabel:_$!<Manager>!$_
NOTE:Prefiere el móvil 📱
BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/4QBYRXhpZgAATU0AKgAAAAgA
 AgESAAMAAAABAAEAAIdpAAQAAAABAAAAJgAAAAAAA6ABAAMAAAABAAEAAKACAAQAAAAB
END:VCARD
`);

export const icloudGroup = crlf(`
BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iCloud Web Address Book 2608B21//EN
N:Customers
FN:Customers
X-ADDRESSBOOKSERVER-KIND:group
X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:7F3B1A60-0000-4000-8000-000000000001
UID:7F3B1A60-0000-4000-8000-000000000000
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:Verrerie de Sologne
ORG:Verrerie de Sologne;
X-ABShowAs:COMPANY
TEL;type=MAIN:+33 1 99 00 17 82
BDAY;value=date:--02-29
END:VCARD
`);

export const gmail = crlf(`
BEGIN:VCARD
VERSION:3.0
FN:Étienne L’Hermitte
N:L’Hermitte;Étienne;;;
EMAIL;TYPE=INTERNET;TYPE=WORK:etienne.lhermitte@duvernay.example
item1.EMAIL;TYPE=INTERNET:etienne@postbox.example
item1.X-ABLabel:Perso
TEL;TYPE=CELL:+33 6 39 98 00 17
TEL;TYPE=WORK:+33 1 99 00 17 83
TEL;TYPE=HOMEFAX:+33 1 99 00 17 84
ADR;TYPE=WORK:BP 12;Bâtiment C;8 rue des Tilleuls;Lyon;;69999;France
ORG:Laboratoires Duvernay SAS;Achats
TITLE:Acheteur
BDAY:1979-06-30
item2.URL:https\\://www.duvernay.example
item2.X-ABLabel:PROFILE
NOTE:Rappeler après 14 h
CATEGORIES:myContacts,Clients
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:
N:;;;;
EMAIL;TYPE=INTERNET:no.name@penninepharma.example
END:VCARD
`);

export const android21 = crlf(`
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=98=9F=E9=87=8E;=E5=81=A5=E5=8F=B8;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=81=A5=E5=8F=B8=20=E6=98=9F=E9=
=87=8E
X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Ken;1;;;;;;;;;;;;;
TEL;CELL;PREF:+1 212 555 0117
TEL;X-Front=20desk:+1 212 555 0118
EMAIL;WORK:kenji.hoshino@hoshikawa.example
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=98=9F=E5=B7=9D=E5=8C=96=E5=AD=A6
NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=6D=69=6C=6B=3B=20=E8=8C=B6=0A=32
BDAY:1988-01-31
END:VCARD
BEGIN:VCARD
VERSION:2.1
N:;Boiler service;;;
FN:Boiler service
AGENT:
BEGIN:VCARD
VERSION:2.1
N:Nested;Nobody
TEL;WORK:+44 1632 960118
END:VCARD
TEL;HOME:+44 1632 960117
END:VCARD
`);

export const android40 = crlf(`
BEGIN:VCARD
VERSION:4.0
N:Deshpande;Ananya;Rao,Devi;;
FN;PREF=1:Ananya Deshpande
KIND:individual
TEL;VALUE=uri;PREF=2;TYPE="work,voice":tel:+1-212-555-0120;ext=7
TEL;VALUE=uri;PREF=1;TYPE="work,voice":tel:+1-212-555-0119
EMAIL;PREF=2:ananya@postbox.example
EMAIL;PREF=1;TYPE=work:ananya.deshpande@sahyagiri.example
BDAY;VALUE=date-and-or-time:19901109T070000
ADR;TYPE=home;LABEL="12 MG Road\\, Pune":;;12 MG Road;Pune;MH;411001;India
ADR;TYPE=home:;;3 Lake View;Pune;MH;411002;India
ADR;TYPE=home:;;4 Hill View;Pune;MH;411003;India
NICKNAME:Anu
REV:20260711T063005Z
END:VCARD
`);

export const broken = crlf(`
BEGIN:VCARD
VERSION:3.0
FN:Lost End
BEGIN:VCARD
VERSION:3.0
NOTE:nobody
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Ada Bright
TEL;TYPE=WORK:030/23125 117
BDAY:1985-02-30
this line begins nothing
END:VCARD
`);

/** A card, and what stands in it. */
export interface Sample {
  text: string;
  family: string;
  given: string;
  email: string;
  mobile: string;
  city: string;
  notes: string;
}

const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');
const quoted = (text: string) =>
  [...Buffer.from(text.replaceAll('\n', '\r\n'))]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/** After 75 characters at most, as 3.0 and 4.0 fold. */
const folded = (line: string) => line.match(/[^]{1,74}/gu)?.join('\r\n ') ?? line;
/** After some bytes, as quoted-printable goes on. */
const soft = (line: string) => line.match(/.{1,60}(?<!=.?)(?<!=)/gs)?.join('=\r\n') ?? line;

function modern(version: string, { family, given, email, mobile, city, notes }: Omit<Sample, 'text'>): string {
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `N:${escaped(family)};${escaped(given)};;;`,
    `FN:${escaped(`${given} ${family}`)}`,
    `EMAIL;TYPE=WORK:${email}`,
    `TEL;TYPE=CELL:${mobile}`,
    `ADR;TYPE=WORK:;;;${escaped(city)};;;`,
    `NOTE:${escaped(notes)}`,
    'END:VCARD',
  ]
    .map(folded)
    .join('\r\n');
}

function old({ family, given, email, mobile, city, notes }: Omit<Sample, 'text'>): string {
  const head = ';CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:';
  return [
    'BEGIN:VCARD',
    'VERSION:2.1',
    soft(`N${head}${quoted(family)};${quoted(given)};;;`),
    `EMAIL;INTERNET:${email}`,
    `TEL;CELL:${mobile}`,
    soft(`ADR;WORK${head};;;${quoted(city)};;;`),
    soft(`NOTE${head}${quoted(notes)}`),
    'END:VCARD',
  ].join('\r\n');
}

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 24 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '' && !/[\p{Cc}\p{Cs}]/u.test(text));
const lines = fc.array(word, { maxLength: 5 }).map((list) => list.join('\n'));

/** Cards of all versions with names in any script, and what must be read from them. */
export const samples: fc.Arbitrary<Sample> = fc
  .record({
    family: word,
    given: word,
    email: fc.nat(99_999).map((number) => `person${number}@many.example`),
    mobile: fc.nat(999).map((number) => `+44 7700 900${String(number).padStart(3, '0')}`),
    city: word,
    notes: lines,
    version: fc.constantFrom('2.1', '3.0', '4.0'),
  })
  .map(({ version, ...sample }) => ({ ...sample, text: version === '2.1' ? old(sample) : modern(version, sample) }));
