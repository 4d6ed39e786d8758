export type Language = 'en' | 'de' | 'es' | 'fr';

/** Which names its people bear. */
export type Region = Language | 'arabic' | 'hebrew' | 'indian' | 'japanese' | 'chinese' | 'singaporean';

export interface Account {
  /** How meetings and deals call it. */
  short: string;
  name: string;
  domain: string;
  city: string;
  country: string;
  industry: string;
  owner: string;
  language: Language;
  region: Region;
}

type Row = [short: string, name: string, domain: string, city: string, industry: string];

interface Territory {
  owner: string;
  country: string;
  language: Language;
  region?: Region;
  rows: Row[];
}

const territories: Territory[] = [
  {
    owner: 'nora',
    country: 'United Kingdom',
    language: 'en',
    rows: [
      ['Pennine Pharma', 'Pennine Pharma Research Ltd', 'penninepharma.example', 'Leeds', 'Pharma'],
      ['Fenwick Biosciences', 'Fenwick Biosciences plc', 'fenwickbio.example', 'Cambridge', 'Biotech'],
      ['Solent Marine', 'Solent Marine Analytics Ltd', 'solentmarine.example', 'Southampton', 'Environment'],
      ['Thames Forensics', 'Thames Valley Forensics Ltd', 'thamesforensics.example', 'Reading', 'Public sector'],
    ],
  },
  {
    owner: 'nora',
    country: 'Spain',
    language: 'es',
    rows: [
      ['Laboratorios Almenara', 'Laboratorios Almenara S.A.', 'almenara.example', 'Madrid', 'Pharma'],
      ['Instituto Peñalara', 'Instituto Peñalara de Química', 'penalara.example', 'Segovia', 'Research'],
      ['Farma Vidal', 'Farmacéutica Vidal i Roca S.L.', 'farmavidal.example', 'Barcelona', 'Pharma'],
      ['Viñedos Sierra Alta', 'Viñedos Sierra Alta S.L.', 'sierra-alta.example', 'Logroño', 'Food and drink'],
    ],
  },
  {
    owner: 'nora',
    country: 'France',
    language: 'fr',
    rows: [
      ['Laboratoires Duvernay', 'Laboratoires Duvernay SAS', 'duvernay.example', 'Lyon', 'Pharma'],
      ['Parfums Grasset', 'Parfums Grasset & Fils', 'grasset-parfums.example', 'Grasse', 'Cosmetics'],
      ['Verrerie de Sologne', 'Verrerie de Sologne SARL', 'verrerie-sologne.example', 'Orléans', 'Materials'],
    ],
  },
  {
    owner: 'nora',
    country: 'Germany',
    language: 'de',
    rows: [['Kessler Feinchemie', 'Kessler Feinchemie GmbH & Co. KG', 'kessler-fein.example', 'Köln', 'Chemicals']],
  },
  {
    owner: 'nora',
    country: 'United Arab Emirates',
    language: 'en',
    region: 'arabic',
    rows: [['Al Manara Diagnostics', 'Al Manara Diagnostics LLC', 'almanara-lab.example', 'Dubai', 'Diagnostics']],
  },
  {
    owner: 'nora',
    country: 'Israel',
    language: 'en',
    region: 'hebrew',
    rows: [['Gilboa Precision', 'Gilboa Precision Labs Ltd', 'gilboa-labs.example', 'Haifa', 'Research']],
  },
  {
    owner: 'oliver',
    country: 'United Kingdom',
    language: 'en',
    rows: [
      ['Avonside Water', 'Avonside Water Testing Ltd', 'avonside-water.example', 'Bristol', 'Environment'],
      ['Clydemuir Polymers', 'Clydemuir Polymers Ltd', 'clydemuir.example', 'Glasgow', 'Chemicals'],
      ['Aldermoor', 'Aldermoor Isotope Services Ltd', 'aldermoor.example', 'Sheffield', 'Energy'],
      ['Fenland Hospitals', 'Fenland Hospitals Trust', 'fenland-hospitals.example', 'Norwich', 'Healthcare'],
    ],
  },
  {
    owner: 'camille',
    country: 'France',
    language: 'fr',
    rows: [
      ['Biopôle Garonne', 'Biopôle Garonne SAS', 'biopole-garonne.example', 'Toulouse', 'Biotech'],
      ['Chimie Belledonne', 'Chimie Fine de Belledonne SA', 'chimie-belledonne.example', 'Grenoble', 'Chemicals'],
      ['École de Cornouaille', 'École d’Ingénieurs de Cornouaille', 'eic-quimper.example', 'Quimper', 'Education'],
    ],
  },
  {
    owner: 'emre',
    country: 'Germany',
    language: 'de',
    rows: [
      ['Havelquell Pharma', 'Havelquell Pharma GmbH', 'havelquell.example', 'Potsdam', 'Pharma'],
      ['Spreewerk Analytik', 'Spreewerk Analytik GmbH', 'spreewerk.example', 'Cottbus', 'Environment'],
      ['Akademie Lausitz', 'Technische Akademie Lausitz', 'ta-lausitz.example', 'Görlitz', 'Education'],
    ],
  },
  {
    owner: 'katrin',
    country: 'Germany',
    language: 'de',
    rows: [
      ['Isarbogen Diagnostik', 'Isarbogen Diagnostik AG', 'isarbogen.example', 'München', 'Diagnostics'],
      ['Nordwall', 'Nordwall Werkstofftechnik GmbH', 'nordwall.example', 'Bremen', 'Materials'],
    ],
  },
  {
    owner: 'katrin',
    country: 'Switzerland',
    language: 'de',
    rows: [['Limmat Biotech', 'Limmat Biotech AG', 'limmat-biotech.example', 'Zürich', 'Biotech']],
  },
  {
    owner: 'katrin',
    country: 'Austria',
    language: 'de',
    rows: [['Patscher Kosmetik', 'Patscher Naturkosmetik GmbH', 'patscher.example', 'Innsbruck', 'Cosmetics']],
  },
  {
    owner: 'jonas',
    country: 'Germany',
    language: 'de',
    rows: [
      ['Elbtor Lackwerke', 'Elbtor Lackwerke AG', 'elbtor.example', 'Hamburg', 'Chemicals'],
      ['Universität Wiesenau', 'Universität Wiesenau, Fachbereich Chemie', 'uni-wiesenau.example', 'Jena', 'Education'],
    ],
  },
  {
    owner: 'marcus',
    country: 'United States',
    language: 'en',
    rows: [
      ['Catskill Biologics', 'Catskill Biologics Inc.', 'catskillbio.example', 'Poughkeepsie', 'Biotech'],
      ['Tidemark Coatings', 'Tidemark Coatings LLC', 'tidemark.example', 'Norfolk', 'Chemicals'],
      ['Saguaro Semiconductor', 'Saguaro Semiconductor Corp.', 'saguaro-semi.example', 'Phoenix', 'Electronics'],
    ],
  },
  {
    owner: 'hannah',
    country: 'United States',
    language: 'en',
    rows: [
      ['Fort Point Genomics', 'Fort Point Genomics Inc.', 'fortpoint.example', 'Boston', 'Biotech'],
      ['Champlain College Labs', 'Champlain Valley College', 'champlain-valley.example', 'Burlington', 'Education'],
    ],
  },
  {
    owner: 'hannah',
    country: 'Canada',
    language: 'fr',
    rows: [['Saint-Armand', 'Laboratoires Saint-Armand inc.', 'saint-armand.example', 'Montréal', 'Pharma']],
  },
  {
    owner: 'weiling',
    country: 'Singapore',
    language: 'en',
    region: 'singaporean',
    rows: [
      ['Straitsbridge', 'Straitsbridge Biomedical Pte. Ltd.', 'straitsbridge.example', 'Singapore', 'Biotech'],
      ['Kallang Food Safety', 'Kallang Food Safety Pte. Ltd.', 'kallang-food.example', 'Singapore', 'Food and drink'],
    ],
  },
  {
    owner: 'weiling',
    country: 'Japan',
    language: 'en',
    region: 'japanese',
    rows: [['Hoshikawa', '星川化学株式会社 (Hoshikawa Chemical)', 'hoshikawa.example', 'Osaka', 'Chemicals']],
  },
  {
    owner: 'weiling',
    country: 'China',
    language: 'en',
    region: 'chinese',
    rows: [['Linghai Pharma', '凌海制药有限公司 (Linghai Pharma)', 'linghai.example', 'Suzhou', 'Pharma']],
  },
  {
    owner: 'arjun',
    country: 'India',
    language: 'en',
    region: 'indian',
    rows: [
      ['Sahyagiri Lifesciences', 'Sahyagiri Lifesciences Pvt. Ltd.', 'sahyagiri.example', 'Pune', 'Pharma'],
      ['Kaveri Institute', 'Kaveri Institute of Chemistry', 'kaveri-institute.example', 'Bengaluru', 'Education'],
    ],
  },
];

export const demoAccounts: Account[] = territories.flatMap(({ owner, country, language, region, rows }) =>
  rows.map(([short, name, domain, city, industry]) => ({
    short,
    name,
    domain,
    city,
    country,
    industry,
    owner,
    language,
    region: region ?? language,
  })),
);
