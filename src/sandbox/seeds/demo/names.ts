import type { Region } from './accounts';

interface Names {
  women: string[];
  men: string[];
  families: string[];
}

const words = (text: string): string[] => text.split(/,\s+/);

export const names: Record<Region, Names> = {
  en: {
    women: words('Eleanor, Priya, Grace, Bethan, Imogen, Charlotte, Aisha, Harriet, Moira, Rebecca, Joanna, Lydia'),
    men: words('Duncan, Callum, Theo, Rhys, Gareth, Samuel, Nathan, Alistair, Patrick, Dominic, Leo, Winston'),
    families: words(
      'Ashworth, Beckett, Carmichael, Drummond, Ellison, Fairbrother, Gallagher, Hargreaves, Inglis, Jessop, Kettlewell, Lockwood, McAllister, Nightingale, O’Sullivan, Prescott, Rowntree, Sinclair, Thackeray, Underhill, Whitcombe, Yates',
    ),
  },
  de: {
    women: words('Anke, Birgit, Claudia, Heike, Jördis, Lena, Mareike, Sabine, Ulrike, Zeynep'),
    men: words('Björn, Dietmar, Florian, Götz, Henning, Jürgen, Lukas, Matthias, Sönke, Tobias'),
    families: words(
      'Ackermann, Böttcher, Dreyer, Eggers, Fröhlich, Großmann, Hübner, Jäger, Krüger, Lindemann, Möller, Nowak, Oehlschläger, Petersen, Reimers, Schönfeld, Thiele, Vogt, Weiß, Zöllner',
    ),
  },
  es: {
    women: words('Almudena, Beatriz, Concepción, Inés, Lucía, Nuria, Rocío, Ximena'),
    men: words('Álvaro, Borja, Gonzalo, Íñigo, Joaquín, Martín, Raúl, Sebastián'),
    families: words(
      'Álvarez Ortega, Benítez Salas, Calderón Peña, Domínguez Ríos, Echevarría Lasa, Fuentes Gil, Ibáñez Corral, Lozano Prieto, Muñoz Cabrera, Núñez Aranda, Quiroga Vélez, Sáenz de Tejada, Urrutia Blanco, Zúñiga Marín',
    ),
  },
  fr: {
    women: words('Aurélie, Béatrice, Delphine, Élodie, Gaëlle, Joséphine, Maëlys, Noémie, Solène'),
    men: words('Baptiste, Cédric, Étienne, François, Gaël, Jérôme, Loïc, Rémi, Thibault'),
    families: words(
      'Arnould, Besançon, Charpentier, Delacourt, Fauré, Guérin, Hénault, Jacquemin, L’Hermitte, Mercœur, Noël, Périer, Quéméneur, Rousselot, Sauvageot, Thévenin, Vaillant',
    ),
  },
  arabic: {
    women: words('Layla, Maryam'),
    men: words('Khalid, Yousef'),
    families: words('Al Suwaidi, Haddad, Mansour'),
  },
  hebrew: { women: words('Noa, Tamar'), men: words('Eitan, Uri'), families: words('Ben-Ami, Shalev, Peretz') },
  indian: {
    women: words('Ananya, Deepika, Kavitha'),
    men: words('Rohan, Suresh, Vikram'),
    families: words('Deshpande, Iyer, Kulkarni, Raghavan'),
  },
  japanese: { women: words('遥, 由紀'), men: words('健司, 拓海'), families: words('星野, 小林, 松田, 岡本') },
  chinese: { women: words('晓燕, 丽华'), men: words('志强, 建国'), families: words('陈, 刘, 张, 王') },
  singaporean: {
    women: words('Mei Fen, Hui Min, Siti'),
    men: words('Jian Hong, Boon Kiat, Hafiz'),
    families: words('Lim, Goh, Chua, Rahman'),
  },
};

/** The letters of a name for an address: `Jördis Weiß` is `joerdis`, `weiss`; other scripts give nothing. */
export function letters(name: string): string {
  return name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}
