/** People whom the company would like to have as customers. */
export interface LeadRow {
  owner: string;
  first: string;
  last: string;
  company: string;
  /** An address; or the short name of the customer at whom a contact has the same one. */
  email: string;
  title: string;
  status: LeadStatus;
  city: string;
  country: string;
  /** Months ago that it came in. */
  age: number;
  /** It has become that contact. */
  isConverted?: boolean;
}

type LeadStatus = 'Attempted to Contact' | 'Contacted' | 'Not Contacted' | 'Pre-Qualified';

type Row = [
  owner: string,
  first: string,
  last: string,
  company: string,
  email: string,
  title: string,
  status: LeadStatus,
  city: string,
  country: string,
  age: number,
  isConverted?: true,
];

const rows: Row[] = [
  [
    ...(['nora', 'Rosalind', 'Averill', 'Harbourlight Vaccines Ltd', 'r.averill@harbourlight.example'] as const),
    ...(['Laboratory Planning Lead', 'Pre-Qualified', 'Portsmouth', 'United Kingdom', 2] as const),
  ],
  [
    ...(['nora', 'Dev', 'Chaudhary', 'Millbrook Isotopes', 'dev@millbrook-isotopes.example'] as const),
    ...(['Radiation Protection Adviser', 'Contacted', 'Didcot', 'United Kingdom', 4] as const),
  ],
  // Left the customer, and asks again from the old address.
  [
    ...(['nora', 'Philippa', 'Wren', 'Wren Consulting', 'Pennine Pharma', 'Consultant', 'Contacted'] as const),
    ...(['Leeds', 'United Kingdom', 3] as const),
  ],
  [
    ...(['nora', 'Itziar', 'Goñi Larrea', 'Química Bidasoa S.A.', 'igoni@quimica-bidasoa.example'] as const),
    ...(['Responsable de seguridad', 'Not Contacted', 'Irún', 'Spain', 1] as const),
  ],
  [
    ...(['nora', 'Martí', 'Puigdomènech', 'Olis Empordà', 'marti@olis-emporda.example'] as const),
    ...(['Director técnico', 'Attempted to Contact', 'Girona', 'Spain', 5] as const),
  ],
  [
    ...(['nora', 'Élise', 'Vauquelin', 'Verres Optiques du Vercors', 'e.vauquelin@verres-vercors.example'] as const),
    ...(['Responsable achats', 'Contacted', 'Valence', 'France', 2] as const),
  ],
  [
    ...(['nora', 'Anselm', 'Überschär', 'Eifel Analytik GmbH', 'a.ueberschaer@eifel-analytik.example'] as const),
    ...(['Laborleiter', 'Pre-Qualified', 'Mayen', 'Germany', 6] as const),
  ],
  // Two desks of one firm behind one address.
  [
    ...(['nora', '', 'Purchasing desk', 'Saltmarsh Institute', 'office@saltmarsh-institute.example', ''] as const),
    ...(['Not Contacted', 'Norwich', 'United Kingdom', 1] as const),
  ],
  [
    ...(['oliver', 'Hester', 'Goodchild', 'Saltmarsh Institute', 'office@saltmarsh-institute.example'] as const),
    ...(['Bursar', 'Contacted', 'Norwich', 'United Kingdom', 8] as const),
  ],
  [
    ...(['nora', 'نورة', 'الكعبي', 'Marsa Water Testing', 'n.alkaabi@marsa-water.example'] as const),
    ...(['Quality Manager', 'Not Contacted', 'Sharjah', 'United Arab Emirates', 1] as const),
  ],
  [
    ...(['nora', 'Gwyneth', 'Pryce', 'Pryce & Daughters Brewing', 'gwyneth@pryce-brewing.example'] as const),
    ...(['Owner', 'Attempted to Contact', 'Llangollen', 'United Kingdom', 11] as const),
  ],
  [
    ...(['nora', 'Beatriz', 'Sotomayor', 'Laboratorios Almenara S.A.', 'Laboratorios Almenara', 'Compras'] as const),
    ...(['Pre-Qualified', 'Madrid', 'Spain', 14, true] as const),
  ],
  [
    ...(['oliver', 'Fergus', 'Abernethy', 'Lochside Smolts Ltd', 'f.abernethy@lochside-smolts.example'] as const),
    ...(['Hatchery Manager', 'Contacted', 'Oban', 'United Kingdom', 3] as const),
  ],
  [
    ...(['camille', 'Yann', 'Le Goff', 'Algues d’Armor', 'yann.legoff@algues-armor.example'] as const),
    ...(['Directeur R&D', 'Not Contacted', 'Roscoff', 'France', 1] as const),
  ],
  [
    ...(['camille', 'Ségolène', 'd’Aubigny', 'Musée des Sciences du Rhône', 's.daubigny@musee-rhone.example'] as const),
    ...(['Conservatrice', 'Contacted', 'Vienne', 'France', 7] as const),
  ],
  [
    ...(['emre', 'Kerstin', 'Wohlfahrt', 'Lausitzer Batterie AG', 'k.wohlfahrt@lausitzer-batterie.example'] as const),
    ...(['Leiterin Einkauf', 'Pre-Qualified', 'Cottbus', 'Germany', 2] as const),
  ],
  [
    ...(['katrin', 'Urs', 'Ämmisegger', 'Säntis Aromen AG', 'urs@saentis-aromen.example'] as const),
    ...(['Betriebsleiter', 'Contacted', 'Herisau', 'Switzerland', 4] as const),
  ],
  [
    ...(['katrin', 'Leonie', 'Haselgruber', 'Donauauen Labor', 'leonie@donauauen-labor.example'] as const),
    ...(['Geschäftsführerin', 'Not Contacted', 'Krems', 'Austria', 1] as const),
  ],
  [
    ...(['jonas', 'Wiebke', 'Petersen', 'Nordsee Aquaristik', 'w.petersen@nordsee-aquaristik.example'] as const),
    ...(['Technische Leitung', 'Attempted to Contact', 'Husum', 'Germany', 9] as const),
  ],
  [
    ...(['marcus', 'Delroy', 'Fontaine', 'Bayou Desalination', 'delroy@bayou-desal.example'] as const),
    ...(['Plant Chemist', 'Contacted', 'Houma', 'United States', 3] as const),
  ],
  [
    ...(['hannah', 'Maeve', 'Callaghan', 'Mystic Coatings', 'maeve@mystic-coatings.example'] as const),
    ...(['EHS Director', 'Pre-Qualified', 'New London', 'United States', 5] as const),
  ],
  [
    ...(['weiling', '美玲', '黄', 'Tiong Bahru Assay', 'huang@tb-assay.example'] as const),
    ...(['Lab Director', 'Not Contacted', 'Singapore', 'Singapore', 2] as const),
  ],
  [
    ...(['arjun', 'Lakshmi', 'Narayanan', 'Nilgiri Teas Research', 'lakshmi@nilgiri-research.example'] as const),
    ...(['Head of Analytics', 'Contacted', 'Coonoor', 'India', 6] as const),
  ],
  [
    ...(['denise', 'Owen', 'Strickland', 'Great Basin Minerals', 'owen@great-basin.example'] as const),
    ...(['Assay Supervisor', 'Attempted to Contact', 'Elko', 'United States', 10] as const),
  ],
];

export const demoLeads: LeadRow[] = rows.map(
  ([owner, first, last, company, email, title, status, city, country, age, isConverted]) => ({
    ...{ owner, first, last, company, email, title, status, city, country, age },
    ...(isConverted && { isConverted }),
  }),
);
