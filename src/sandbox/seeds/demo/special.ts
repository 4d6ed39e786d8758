/** Meetings whose texts are the reason that they are here. */
export interface Special {
  account: string;
  title: string;
  note: string;
  venue?: string;
  /** Days from now. */
  day: number;
  hour: number;
  minutes: number;
}

const surveyTitle =
  'Site survey at the new chemistry building: ground floor teaching lab, first floor synthesis, second floor analytics and instrument rooms, third floor plant room, roof fans and discharge stacks, goods lift, solvent store and gas cylinder cage (bring drawings)';

/** Cut or filled to 255 characters, the most that a title may have. */
const fullLength = (text: string): string =>
  text.padEnd(255, ' – with the estates team').slice(0, 255).replace(/ $/, '.');

const longNote = [
  '<div style="font-family: Arial"><h3>Scope of the refurbishment</h3>',
  '<p>The client wants to keep the laboratory <b>in use</b> during the works. We therefore split the job into three phases; no phase may take more than <u>nine working days</u>.</p>',
  '<ul><li>Phase&nbsp;1: cupboards 1&ndash;6, west wall, temporary duct through window 3</li><li>Phase&nbsp;2: cupboards 7&ndash;12, island benches, new low-level extract</li><li>Phase&nbsp;3: controls, commissioning, noise measurement at night</li></ul>',
  '<table border="1"><tr><th>Room</th><th>Air changes/h</th><th>Cupboards</th></tr><tr><td>1.07</td><td>8</td><td>6</td></tr><tr><td>1.09</td><td>8</td><td>4</td></tr><tr><td>1.11 (solvents)</td><td>12</td><td>2</td></tr></table>',
  '<p>Questions that are still open:<br>1. Who moves the balances?<br>2. Is the roof accessible by crane on a Saturday?<br>3. Can the fire alarm be isolated per room &amp; per day?</p>',
  '<p>Drawings: <a href="https://files.aerolind.example/projects/2291">project folder 2291</a>. Please do not forward, prices inside.</p></div>',
].join('\n');

const agenda = [
  'Agenda',
  '',
  '1) Minutes of last time',
  '2) Open points',
  '   - balancing of the supply air',
  '   - sash sensors, cupboards 3 and 9',
  '3) Dates',
  '',
  '-- ',
  'Nora',
  'T +44 20 7946 0117',
].join('\n');

export const specials: Special[] = [
  {
    account: 'Pennine Pharma',
    title: '🎉 Go-live lab 3 🧪 cake at the bench',
    note: 'Bring the 🎂 and the signed protocol ✅',
    day: -33,
    hour: 14,
    minutes: 60,
  },
  {
    account: 'Solent Marine',
    title: 'Boat trip & sampling demo ⛵🌊',
    note: 'Life jackets are on board 👩🏽‍🔬👨‍🔬',
    venue: 'Ocean Village, berth 12',
    day: 47,
    hour: 10,
    minutes: 180,
  },
  {
    account: 'Al Manara Diagnostics',
    title: 'اجتماع مع شركة المنارة للتشخيص',
    note: 'مراجعة عرض الأسعار الخاص بخزائن شفط الأبخرة.\nالعدد المطلوب: 14 خزانة (Aero 4).',
    venue: 'برج المنارة، الطابق 12، دبي',
    day: -61,
    hour: 9,
    minutes: 90,
  },
  {
    account: 'Al Manara Diagnostics',
    title: 'زيارة الموقع – Aero 4 – المرحلة 2',
    note: 'يرجى إحضار المخططات.',
    venue: 'Al Manara Tower, 12th floor, Dubai',
    day: 26,
    hour: 9,
    minutes: 120,
  },
  {
    account: 'Gilboa Precision',
    title: 'פגישת היכרות עם מעבדות גלבוע',
    note: 'סיור במעבדה, ולאחריו הצגת מערכת הבקרה (Aero Flow 2).',
    venue: 'חיפה',
    day: -90,
    hour: 10,
    minutes: 90,
  },
  {
    account: 'Gilboa Precision',
    title: 'בדיקת קבלה – 6 מנדפים',
    note: 'פרוטוקול EN 14175 בשני עותקים.',
    venue: 'Haifa, Building B',
    day: 40,
    hour: 9,
    minutes: 150,
  },
  {
    account: 'Kessler Feinchemie',
    title: '与苏州凌海制药视频会议:通风柜技术澄清',
    note: '参加者:刘工、陈经理。\n资料:图纸第三版。',
    day: -19,
    hour: 9,
    minutes: 60,
  },
  {
    account: 'Fenwick Biosciences',
    title: '星川化学との打ち合わせ(ドラフトチャンバー見積り)',
    note: 'ケンブリッジで開催。通訳あり。',
    venue: 'Cambridge',
    day: 33,
    hour: 9,
    minutes: 90,
  },
  {
    account: 'Fenwick Biosciences',
    title: '한국 대리점 방문 준비 회의',
    note: '자료는 영어로 준비합니다.',
    day: -140,
    hour: 9,
    minutes: 45,
  },
  {
    account: 'Pennine Pharma',
    title: fullLength(surveyTitle),
    note: 'The title says it all.',
    venue: 'Leeds, gate 3',
    day: 19,
    hour: 11,
    minutes: 240,
  },
  {
    account: 'Laboratorios Almenara',
    title: fullLength(
      `Revisión de obra: ${'planta piloto, almacén de disolventes, laboratorio de control, '.repeat(5)}`,
    ),
    note: '',
    venue: 'Madrid',
    day: -75,
    hour: 10,
    minutes: 180,
  },
  {
    account: 'Thames Forensics',
    title: 'Refurbishment of laboratories 1.07–1.11: kick-off',
    note: longNote,
    venue: 'Reading, Kennet House',
    day: 12,
    hour: 10,
    minutes: 150,
  },
  {
    account: 'Parfums Grasset',
    title: 'Réunion de chantier n° 7 – extension « Jasmin »',
    note: longNote.replace('in use', 'en service'),
    venue: 'Grasse, atelier 2',
    day: -48,
    hour: 9,
    minutes: 120,
  },
  {
    account: 'Thames Forensics',
    title: 'Fortnightly site meeting',
    note: agenda,
    venue: 'Reading, Kennet House',
    day: -9,
    hour: 14,
    minutes: 60,
  },
];
