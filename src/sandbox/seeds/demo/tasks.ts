/** What the salespeople have to do, as the CRM holds it. */
export type Status =
  'Not Started' | 'In Progress' | 'Waiting for parts' | 'Waiting for input' | 'Deferred' | 'Completed';
export type Priority = 'Highest' | 'High' | 'Normal' | 'Low' | 'Lowest';
export type About = 'contact' | 'account' | 'deal' | 'both' | 'nothing';

export interface TaskText {
  subject: string;
  /** Days from today; undefined for no date. */
  due: number | undefined;
  status: Status;
  priority: Priority;
  /** The short name of the customer; empty for none. */
  account: string;
  about: About;
  note: string;
  hasReminder?: boolean;
  /** Months that it is repeated. */
  months?: number;
}

type Row = [
  subject: string,
  due: number | undefined,
  status: Status,
  priority: Priority,
  account?: string,
  about?: About,
  note?: string,
];

const checklist = [
  'Before the visit:',
  '',
  '1) drawings, A3',
  '2) anemometer & laser meter 📏',
  '   - spare batteries',
  '3) visitor pass (ask at the gate)',
].join('\n');

const rows: Row[] = [
  ['Send quote, 12 fume cupboards', 0, 'In Progress', 'Highest', 'Pennine Pharma', 'deal'],
  ['Call back about delivery dates', 0, 'Not Started', 'High', 'Fenwick Biosciences', 'contact'],
  ['Prepare site survey', 1, 'Not Started', 'Normal', 'Thames Forensics', 'both', checklist],
  ['Noise report to the client', -1, 'In Progress', 'High', 'Solent Marine', 'account'],
  ['Chase signature of the protocol', -3, 'Waiting for input', 'High', 'Pennine Pharma', 'both'],
  ['Enviar oferta revisada', 2, 'Not Started', 'High', 'Laboratorios Almenara', 'deal'],
  ['Llamar para confirmar la visita', 3, 'Not Started', 'Normal', 'Farma Vidal', 'contact'],
  ['Pedir planos de la planta piloto', -6, 'Waiting for input', 'Normal', 'Instituto Peñalara', 'account'],
  ['Preparar formación de usuarios', 12, 'Not Started', 'Low', 'Laboratorios Almenara', 'contact'],
  ['Propuesta de mantenimiento anual', 20, 'Deferred', 'Normal', 'Viñedos Sierra Alta', 'deal'],
  ['Relancer l’acheteur', -2, 'Not Started', 'High', 'Laboratoires Duvernay', 'contact'],
  ['Envoyer les fiches techniques', 1, 'Not Started', 'Normal', 'Parfums Grasset', 'contact', 'Sorbonnes S12 et S15.'],
  ['Chiffrage régulation bâtiment C', 5, 'In Progress', 'High', 'Laboratoires Duvernay', 'deal'],
  ['Retour échantillon de vitrage', 9, 'Waiting for parts', 'Low', 'Verrerie de Sologne', 'account'],
  ['Angebot Tischabzüge nachfassen', -4, 'In Progress', 'High', 'Kessler Feinchemie', 'deal'],
  [
    'Ersatzfilter bestellen',
    4,
    'Waiting for parts',
    'Normal',
    'Kessler Feinchemie',
    'account',
    'F7, 592 × 592, 4 Stück',
  ],
  ['Ask for VAT number', undefined, 'Not Started', 'Low', 'Al Manara Diagnostics', 'contact'],
  ['Reference letter for teaching labs', undefined, 'Deferred', 'Lowest', 'Fenwick Biosciences', 'account'],
  ['Translate data sheet into Hebrew', 30, 'Not Started', 'Low', 'Gilboa Precision', 'both', 'גיליון נתונים – מנדפים'],
  ['Visa and flight, Dubai', 25, 'Not Started', 'Normal', 'Al Manara Diagnostics', 'contact'],
  ['Forecast, quarter', 7, 'In Progress', 'Highest'],
  ['Expenses of last month', -8, 'Not Started', 'Normal'],
  ['Book hotel for the fair', 40, 'Not Started', 'Low'],
  ['Order business cards', undefined, 'Not Started', 'Lowest'],
  ['Update price list 📈', 14, 'Waiting for input', 'Normal', '', 'nothing', 'Jonas has the new copper prices.'],
  ['Write minutes: sales kick-off', -15, 'Completed', 'Normal'],
  ['Send thank-you note after the handover', -30, 'Completed', 'Low', 'Pennine Pharma', 'contact'],
  ['First quote', -90, 'Completed', 'High', 'Thames Forensics', 'deal'],
  ['Enviar catálogo', -45, 'Completed', 'Normal', 'Farma Vidal', 'contact'],
  ['Visite: compte rendu', -21, 'Completed', 'Normal', 'Parfums Grasset', 'account'],
  ['Aufmaß ins CRM übertragen', -60, 'Completed', 'Normal', 'Kessler Feinchemie', 'account'],
  ['Check credit limit', -120, 'Completed', 'Highest', 'Gilboa Precision', 'account'],
  ['Return loan anemometer', -200, 'Completed', 'Lowest'],
  ['Complaint: sash sensor, cupboard 9', -5, 'Waiting for parts', 'Highest', 'Fenwick Biosciences', 'both', checklist],
  ['Renew service contract', 60, 'Not Started', 'High', 'Solent Marine', 'deal'],
  ['Renovar contrato de servicio', 75, 'Not Started', 'Normal', 'Laboratorios Almenara', 'deal'],
  ['Introduce Oliver as deputy', 18, 'Not Started', 'Normal', 'Pennine Pharma', 'contact'],
  ['Ask for photographs of the duct risers', -10, 'Deferred', 'Low', 'Thames Forensics', 'contact'],
  ['Check lead time of extract fans', 6, 'In Progress', 'Normal', 'Solent Marine', 'deal'],
  ['Carte de vœux', 33, 'Not Started', 'Lowest', 'Laboratoires Duvernay', 'contact'],
  ['Christmas hampers?', undefined, 'Deferred', 'Lowest', '', 'nothing', 'Compliance first!\nLimit is £25 per person.'],
  ['Presentación para el consejo', 10, 'In Progress', 'Highest', 'Instituto Peñalara', 'both'],
  ['Update contact details after the move', 8, 'Not Started', 'Low', 'Viñedos Sierra Alta', 'account'],
  ['Escalate late payment', -14, 'Waiting for input', 'Highest', 'Farma Vidal', 'account'],
];

const repeated: TaskText = {
  subject: 'Check the open invoices',
  due: 1,
  status: 'Not Started',
  priority: 'Normal',
  account: '',
  about: 'nothing',
  note: '',
  months: 5,
};

/** Every seventh reminds its owner. */
export const ownTasks: TaskText[] = [
  ...rows.map(([subject, due, status, priority, account = '', about = 'nothing', note = ''], index) => ({
    ...{ subject, due, status, priority, account, about, note },
    hasReminder: index % 7 === 0 && status !== 'Completed',
  })),
  repeated,
];

/** Of whom, and what. */
export const colleaguesTasks: [owner: string, task: TaskText][] = (
  [
    ['oliver', 'Quote for isotope lab', 3, 'In Progress', 'High', 'Aldermoor'],
    ['oliver', 'Ward round with the estates team', -2, 'Not Started', 'Normal', 'Fenland Hospitals'],
    ['camille', 'Devis sorbonnes', 5, 'Not Started', 'High', 'Biopôle Garonne'],
    ['camille', 'Plan d’accès', undefined, 'Completed', 'Low', 'Chimie Belledonne'],
    ['emre', 'Wartungsvertrag verlängern', 15, 'Not Started', 'Normal', 'Havelquell Pharma'],
    ['katrin', 'Termin Abnahme', -1, 'Waiting for input', 'High', 'Isarbogen Diagnostik'],
    ['marcus', 'Send submittals', 2, 'In Progress', 'Highest', 'Catskill Biologics'],
    ['hannah', 'Walk-through with safety', 8, 'Not Started', 'Normal', 'Fort Point Genomics'],
    ['weiling', 'Translate the offer', 4, 'Waiting for input', 'Normal', 'Hoshikawa'],
    ['arjun', 'Freight forwarder', -7, 'Deferred', 'Low', 'Sahyagiri Lifesciences'],
  ] as [string, string, number | undefined, Status, Priority, string][]
).map(([owner, subject, due, status, priority, account]) => [
  owner,
  { subject, due, status, priority, account, about: 'account', note: '' },
]);
