/** What stands in the first person's own calendar and is nobody's business: none of it may reach the CRM. */
export interface Errand {
  title: string;
  place?: string;
  note?: string;
  /** Days from now, weekends included. */
  day: number;
  /** Local time; without it, all day. */
  at?: string;
  minutes?: number;
  days?: number;
  sensitivity?: 'personal' | 'private' | 'confidential';
  showAs?: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere';
}

export const errands: Errand[] = [
  {
    title: 'Dentist',
    place: 'Clerkenwell Dental',
    day: -12,
    at: '08:30',
    minutes: 45,
    sensitivity: 'private',
    showAs: 'oof',
  },
  {
    title: 'Dentist – check-up',
    place: 'Clerkenwell Dental',
    day: 171,
    at: '08:30',
    minutes: 30,
    sensitivity: 'private',
  },
  { title: 'Physio', place: 'Exmouth Market', day: 5, at: '18:15', minutes: 45, sensitivity: 'private' },
  { title: 'Boiler service (someone must be in)', day: -43, at: '08:00', minutes: 240, showAs: 'workingElsewhere' },
  { title: 'School play: Lucas is a tree 🌳', day: 18, at: '14:00', minutes: 90, sensitivity: 'personal' },
  {
    title: 'Parents’ evening',
    place: 'St. Alban’s Primary',
    day: -27,
    at: '17:00',
    minutes: 60,
    sensitivity: 'personal',
  },
  { title: 'Pick up Lucas', day: 2, at: '15:20', minutes: 40 },
  { title: 'Pick up Lucas', day: 9, at: '15:20', minutes: 40 },
  {
    title: 'Call with the notary in Valencia',
    note: 'Herencia de la abuela. Tener el DNI a mano.',
    day: -5,
    at: '12:00',
    minutes: 30,
    sensitivity: 'confidential',
  },
  {
    title: 'Cena de cumpleaños de mamá',
    place: 'Casa Pepe, Valencia',
    day: 64,
    at: '21:00',
    minutes: 150,
    sensitivity: 'personal',
  },
  { title: 'Train to Leeds', note: 'Seat 42A, coach C', day: -33, at: '07:03', minutes: 135 },
  { title: 'Flight LHR–MAD', note: 'Reference K7QX2M', day: -75, at: '06:40', minutes: 150, showAs: 'oof' },
  { title: 'Flight DXB–LHR', day: -60, at: '03:15', minutes: 460, showAs: 'oof' },
  { title: 'Focus time: forecast', day: 3, at: '09:00', minutes: 120 },
  { title: 'Interview (candidate B.)', day: 6, at: '13:00', minutes: 60, sensitivity: 'confidential' },
  { title: 'Swimming gala', place: 'London Aquatics', day: -20, at: '10:00', minutes: 180, sensitivity: 'personal' },
  { title: 'Choir rehearsal', day: 13, at: '19:30', minutes: 120 },
  { title: 'Flat viewing', day: -310, at: '18:00', minutes: 30, sensitivity: 'private' },
  { title: 'Moving house', day: -270, days: 2, showAs: 'oof' },
  { title: 'Annual leave – Asturias', day: -105, days: 12, showAs: 'oof' },
  { title: 'Annual leave', day: 134, days: 5, showAs: 'oof' },
  { title: 'Bank holiday', day: -190, days: 1, showAs: 'free' },
  { title: 'Anniversary ❤️', day: 88, days: 1, sensitivity: 'private', showAs: 'free' },
  { title: 'Working from Berlin', day: 45, days: 2, showAs: 'workingElsewhere' },
];

/** Meetings to which others invite: customers and a lead whom the CRM knows, a colleague, strangers. */
export interface Invitation {
  title: string;
  account?: string;
  colleague?: string;
  /** The first lead asks. */
  isByLead?: boolean;
  /** Who asks when it is nobody that the CRM knows. */
  stranger?: [name: string, address: string];
  day: number;
  hour: number;
  answer: 'accepted' | 'tentativelyAccepted' | 'notResponded';
  isOnline?: boolean;
  isCancelled?: boolean;
  isPrivate?: boolean;
  /** Every four weeks, so many times. */
  times?: number;
  place?: string;
  note?: string;
}

export const invitations: Invitation[] = [
  { title: 'Lab 3: snag list', account: 'Pennine Pharma', day: -28, hour: 10, answer: 'accepted', isOnline: true },
  { title: 'Supplier day', account: 'Fenwick Biosciences', day: 22, hour: 9, answer: 'accepted' },
  {
    title: 'Reunión técnica: extracción',
    account: 'Laboratorios Almenara',
    day: 8,
    hour: 11,
    answer: 'accepted',
    isOnline: true,
  },
  {
    title: 'Point chantier',
    account: 'Laboratoires Duvernay',
    day: 4,
    hour: 14,
    answer: 'tentativelyAccepted',
    isOnline: true,
  },
  {
    title: 'Abstimmung Terminplan',
    account: 'Kessler Feinchemie',
    day: 7,
    hour: 9,
    answer: 'notResponded',
    isOnline: true,
  },
  { title: 'Commercial terms', account: 'Thames Forensics', day: -15, hour: 15, answer: 'accepted' },
  { title: 'Catas y laboratorio', account: 'Viñedos Sierra Alta', day: 51, hour: 12, answer: 'tentativelyAccepted' },
  { title: 'Project steering group', account: 'Solent Marine', day: -70, hour: 13, answer: 'accepted', isOnline: true },
  {
    title: 'Visite d’usine reportée',
    account: 'Parfums Grasset',
    day: 11,
    hour: 10,
    answer: 'accepted',
    isCancelled: true,
  },
  { title: 'لقاء تعريفي', account: 'Al Manara Diagnostics', day: 29, hour: 8, answer: 'accepted', isOnline: true },
  { title: 'Technical review', account: 'Gilboa Precision', day: -41, hour: 8, answer: 'accepted', isOnline: true },
  { title: 'Water lab tender', account: 'Avonside Water', day: 15, hour: 11, answer: 'accepted' },
  { title: 'Discount policy', colleague: 'denise', day: 12, hour: 15, answer: 'accepted', isOnline: true },
  {
    title: 'Webinar: VAV made simple',
    stranger: ['Ductwise Events', 'events@ductwise.example'],
    day: 20,
    hour: 16,
    answer: 'accepted',
    isOnline: true,
  },
  {
    title: 'Reference visit: getting to know each other',
    note: 'Three of us will come: lab, safety and estates.',
    place: 'Our reception, then room 2',
    isByLead: true,
    day: 6,
    hour: 10,
    answer: 'accepted',
  },
  {
    title: 'Roof fans: progress call',
    account: 'Pennine Pharma',
    day: 3,
    hour: 16,
    answer: 'accepted',
    isOnline: true,
    times: 6,
  },
  {
    title: 'A word about the succession',
    account: 'Solent Marine',
    day: 9,
    hour: 12,
    answer: 'accepted',
    isPrivate: true,
  },
  {
    title: 'Coffee?',
    stranger: ['Ruben Ekström', 'ruben@recruit-nord.example'],
    day: 17,
    hour: 12,
    answer: 'notResponded',
  },
];

/** What the first person invites others to; a change to one of these mails everybody on it. */
export interface Hosted {
  title: string;
  note: string;
  accounts: string[];
  colleagues: string[];
  day: number;
  hour: number;
  isOnline?: boolean;
  isCancelled?: boolean;
}

export const hosted: Hosted[] = [
  {
    title: 'Pennine lab 4: design freeze',
    note: 'Layouts attached. Please comment by Tuesday.',
    accounts: ['Pennine Pharma'],
    colleagues: ['emre'],
    day: 13,
    hour: 10,
    isOnline: true,
  },
  {
    title: 'Kennet House: weekly coordination',
    note: 'Same link as always.',
    accounts: ['Thames Forensics'],
    colleagues: ['oliver'],
    day: -6,
    hour: 14,
    isOnline: true,
  },
  {
    title: 'Oferta Almenara: preguntas',
    note: '',
    accounts: ['Laboratorios Almenara'],
    colleagues: [],
    day: -36,
    hour: 12,
    isOnline: true,
  },
  {
    title: 'Price list workshop',
    note: 'Bring last year’s discounts.',
    accounts: [],
    colleagues: ['jonas', 'denise', 'camille'],
    day: 25,
    hour: 15,
    isOnline: true,
  },
  {
    title: 'Lunch with the architects',
    note: 'Table for five.',
    accounts: ['Solent Marine'],
    colleagues: ['oliver'],
    day: 36,
    hour: 12,
  },
  {
    title: 'Verrerie : visite annulée',
    note: '',
    accounts: ['Verrerie de Sologne'],
    colleagues: ['camille'],
    day: 9,
    hour: 9,
    isCancelled: true,
  },
  {
    title: 'Post-mortem Duvernay',
    note: 'What went wrong with the dampers, and how we tell them.',
    accounts: [],
    colleagues: ['emre', 'katrin'],
    day: -81,
    hour: 11,
    isOnline: true,
  },
];
