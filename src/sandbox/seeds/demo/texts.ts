import type { Language } from './accounts';

/** What a sales visit is about. `{city}`, `{firm}` and `{person}` are filled in. */
export interface Subject {
  title: string;
  /** Plain text; most meetings have only a line or none. */
  note: string;
  minutes: number;
  place: 'customer' | 'online' | 'office';
}

type Row = [title: string, minutes: number, place: Subject['place'], note: string];

const rows: Record<Language, Row[]> = {
  en: [
    [
      'First visit {firm}',
      90,
      'customer',
      'Walk through the existing lab, count cupboards, photograph the duct risers.',
    ],
    [
      'Site survey with {person}',
      120,
      'customer',
      'Bring the anemometer and the laser meter.\nParking behind the goods entrance.',
    ],
    [
      'Quote review – {firm}',
      60,
      'online',
      'Go through positions 4 to 11 line by line. They asked for the night-time setback separately.',
    ],
    ['Demo of the airflow controller', 45, 'online', ''],
    ['Factory tour for {firm}', 180, 'office', 'Lunch is booked for four. One vegetarian.'],
    ['Face velocity test, acceptance', 150, 'customer', 'EN 14175 protocol, two copies to sign.'],
    ['Contract talk with {person}', 60, 'customer', ''],
    [
      'Noise complaint: follow-up at {firm}',
      60,
      'customer',
      'Measured 58 dB(A) at the bench last time. Silencer has been fitted since.',
    ],
    ['Call {person} about delivery dates', 30, 'online', ''],
    ['Annual service review {firm}', 60, 'online', 'Filter changes, two call-outs, renewal in the spring.'],
    ['Energy audit kick-off', 90, 'customer', 'Air change rates per room, opening hours, heat recovery yes or no.'],
    ['Handover and user training, {city}', 120, 'customer', ''],
  ],
  de: [
    ['Erstbesuch {firm}', 90, 'customer', 'Bestand aufnehmen, Steigschächte fotografieren.'],
    ['Aufmaß mit {person}', 120, 'customer', 'Anmeldung beim Pförtner, Sicherheitsschuhe mitnehmen!'],
    ['Angebotsbesprechung {firm}', 60, 'online', 'Positionen 4 bis 11 einzeln, Nachtabsenkung als Option ausweisen.'],
    ['Vorführung Abluftregelung', 45, 'online', ''],
    ['Werksbesichtigung für {firm}', 180, 'office', 'Mittagessen für vier Personen bestellt.'],
    ['Abnahme Abzüge, {city}', 150, 'customer', 'Prüfprotokoll nach DIN EN 14175 in zweifacher Ausfertigung.'],
    ['Vertragsgespräch mit {person}', 60, 'customer', ''],
    ['Rückruf {person} wegen Liefertermin', 30, 'online', ''],
    ['Jahresgespräch Wartung {firm}', 60, 'online', 'Filterwechsel, zwei Störungseinsätze, Verlängerung im Frühjahr.'],
    ['Übergabe und Einweisung, {city}', 120, 'customer', 'Große Runde: Nutzer, Haustechnik und Arbeitsschutz.'],
  ],
  es: [
    ['Primera visita a {firm}', 90, 'customer', 'Revisar las vitrinas actuales y fotografiar los conductos.'],
    ['Toma de medidas con {person}', 120, 'customer', 'Llevar el anemómetro. Acceso por la calle de atrás.'],
    ['Revisión de la oferta – {firm}', 60, 'online', '¿Precio con o sin puesta en marcha? Piden las dos opciones.'],
    ['Demostración del regulador de caudal', 45, 'online', ''],
    ['Ensayo de recepción, {city}', 150, 'customer', 'Protocolo según UNE-EN 14175, dos copias.'],
    ['Reunión de contrato con {person}', 60, 'customer', ''],
    ['Llamar a {person}: plazos de entrega', 30, 'online', ''],
    ['Revisión anual del mantenimiento', 60, 'online', 'Cambio de filtros y dos averías en el año.'],
    ['Formación de usuarios en {firm}', 120, 'customer', 'Mañana: técnicos. Tarde: personal de limpieza.'],
  ],
  fr: [
    ['Première visite chez {firm}', 90, 'customer', 'Relever les sorbonnes existantes, photographier les gaines.'],
    ['Relevé sur site avec {person}', 120, 'customer', 'Badge à retirer à l’accueil, chaussures de sécurité.'],
    ['Revue du devis – {firm}', 60, 'online', 'Le réduit de nuit est à chiffrer à part.'],
    ['Démonstration de la régulation de débit', 45, 'online', ''],
    ['Essai de réception, {city}', 150, 'customer', 'Protocole EN 14175, deux exemplaires à signer.'],
    ['Point contrat avec {person}', 60, 'customer', ''],
    ['Rappeler {person} : délais de livraison', 30, 'online', ''],
    [
      'Bilan annuel de maintenance',
      60,
      'online',
      'Changement des filtres, deux dépannages, renouvellement au printemps.',
    ],
    ['Mise en service et formation, {city}', 120, 'customer', ''],
  ],
};

function subjectsOf(list: Row[]): Subject[] {
  return list.map(([title, minutes, place, note]) => ({ title, minutes, place, note }));
}

export const subjects: Record<Language, Subject[]> = {
  en: subjectsOf(rows.en),
  de: subjectsOf(rows.de),
  es: subjectsOf(rows.es),
  fr: subjectsOf(rows.fr),
};

export function fill(template: string, values: { city: string; firm: string; person: string }): string {
  return template.replace('{city}', values.city).replace('{firm}', values.firm).replace('{person}', values.person);
}
