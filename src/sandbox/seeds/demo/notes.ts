/** What was noted about customers after calls and visits, and the mails that were sent from the CRM. */
export interface NoteText {
  /** The short name of the customer. */
  account: string;
  /** Whose note it is. */
  by: string;
  on: 'contact' | 'account' | 'deal';
  daysAgo: number;
  title: string;
  text: string;
}

type Row = [account: string, by: string, on: NoteText['on'], daysAgo: number, title: string, text: string];

const rows: Row[] = [
  [
    'Pennine Pharma',
    'nora',
    'contact',
    2,
    'Phone: roof fans',
    'Board meets on the 20th. Wants the crane in the price.',
  ],
  [
    'Pennine Pharma',
    'emre',
    'contact',
    16,
    '',
    'Met him at the drawing office. Very fond of VAV, not of our lead times.',
  ],
  ['Pennine Pharma', 'nora', 'account', 40, 'Access', 'Goods lift out of order until spring: everything by crane.'],
  [
    'Fenwick Biosciences',
    'nora',
    'contact',
    5,
    'Complaint',
    'Sash sensor of cupboard 9 again.\nPromised a visit this week.',
  ],
  ['Fenwick Biosciences', 'friederike', 'contact', 60, 'Invoice 20917', 'Paid, after the second reminder.'],
  ['Solent Marine', 'nora', 'contact', 9, 'Lunch', 'Retires next year. Successor comes from the estates team.'],
  ['Thames Forensics', 'oliver', 'contact', 6, 'Kennet House', 'Stood in for Nora: cupboards 3 and 9 alarm at 400 mm.'],
  ['Thames Forensics', 'nora', 'deal', 21, 'Price', 'They have a second offer, about 4 % below ours.'],
  [
    'Laboratorios Almenara',
    'nora',
    'contact',
    3,
    'Llamada',
    'Necesitan los armarios antes de la inspección.\n¿Entrega parcial?',
  ],
  ['Laboratorios Almenara', 'jonas', 'deal', 12, 'Descuento', 'Autorizado hasta el 7 %.'],
  ['Instituto Peñalara', 'nora', 'contact', 30, 'Visita', 'Quieren ver una instalación parecida. Proponer Madrid.'],
  ['Farma Vidal', 'nora', 'contact', 14, 'Pago', 'El retraso es de su banco, según ella.'],
  ['Viñedos Sierra Alta', 'nora', 'contact', 51, '', 'En vendimia no contestan.'],
  [
    'Laboratoires Duvernay',
    'nora',
    'contact',
    4,
    'Appel',
    'Le registre du 2e étage reste bloqué ; il veut un geste commercial.',
  ],
  [
    'Laboratoires Duvernay',
    'camille',
    'contact',
    33,
    'Visite',
    'Accueil froid, puis meilleur : apporter des plans la prochaine fois.',
  ],
  ['Parfums Grasset', 'nora', 'contact', 19, '', 'Préfère qu’on l’appelle après 14 h.'],
  ['Verrerie de Sologne', 'nora', 'contact', 47, 'Échantillon', 'Le vitrage teinté leur plaît.'],
  ['Kessler Feinchemie', 'nora', 'contact', 8, 'Telefonat', 'Angebot liegt beim Vorstand. Nachfassen in KW 2.'],
  ['Kessler Feinchemie', 'katrin', 'account', 70, 'Wartung', 'Vertrag läuft zum Jahresende aus.'],
  ['Al Manara Diagnostics', 'nora', 'contact', 25, 'Visa', 'مرحبا — invitation letter needed ten days before.'],
  ['Gilboa Precision', 'nora', 'contact', 38, 'Data sheet', 'גיליון הנתונים בעברית, בבקשה.'],
  ['Avonside Water', 'oliver', 'contact', 10, 'Tender', 'Opens in March. Nora knows the consultant.'],
];

export const demoNotes: NoteText[] = rows.map(([account, by, on, daysAgo, title, text]) => ({
  ...{ account, by, on, daysAgo, title, text },
}));

export interface MailText {
  account: string;
  by: string;
  daysAgo: number;
  subject: string;
  isSent: boolean;
}

export const demoMails: MailText[] = (
  [
    ['Pennine Pharma', 'nora', 1, 'Roof fans, block B: two questions on the revised offer', false],
    ['Pennine Pharma', 'nora', 4, 'Roof fans, block B: revised offer', true],
    ['Pennine Pharma', 'emre', 18, 'Drawings, second floor', true],
    ['Fenwick Biosciences', 'nora', 6, 'Sash sensor, cupboard 9', true],
    ['Laboratorios Almenara', 'nora', 2, 'Armarios de seguridad: plazo de entrega', false],
    ['Laboratoires Duvernay', 'camille', 29, 'Compte rendu de visite', true],
    ['Kessler Feinchemie', 'nora', 11, 'Angebot Tischabzüge', true],
    // More than one answer of the service holds.
    ...Array.from({ length: 12 }, (_, index) => [
      'Solent Marine',
      'nora',
      20 + index * 9,
      `Site diary ${12 - index}`,
      true,
    ]),
  ] as [string, string, number, string, boolean][]
).map(([account, by, daysAgo, subject, isSent]) => ({ account, by, daysAgo, subject, isSent }));
