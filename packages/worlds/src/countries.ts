import type { Faker } from '@faker-js/faker';
import { faker as czech } from '@faker-js/faker/locale/cs_CZ';
import { faker as danish } from '@faker-js/faker/locale/da';
import { faker as german } from '@faker-js/faker/locale/de';
import { faker as austrian } from '@faker-js/faker/locale/de_AT';
import { faker as swiss } from '@faker-js/faker/locale/de_CH';
import { faker as greek } from '@faker-js/faker/locale/el';
import { faker as british } from '@faker-js/faker/locale/en_GB';
import { faker as spanish } from '@faker-js/faker/locale/es';
import { faker as finnish } from '@faker-js/faker/locale/fi';
import { faker as french } from '@faker-js/faker/locale/fr';
import { faker as hungarian } from '@faker-js/faker/locale/hu';
import { faker as italian } from '@faker-js/faker/locale/it';
import { faker as norwegian } from '@faker-js/faker/locale/nb_NO';
import { faker as dutch } from '@faker-js/faker/locale/nl';
import { faker as polish } from '@faker-js/faker/locale/pl';
import { faker as portuguese } from '@faker-js/faker/locale/pt_PT';
import { faker as swedish } from '@faker-js/faker/locale/sv';
import { faker as chinese } from '@faker-js/faker/locale/zh_CN';

/** How companies are called somewhere. */
export interface Naming {
  countryCode: string;
  /** Of a hundred companies, so many. */
  weight: number;
  faker: Faker;
  and: string;
  trades: readonly string[];
  forms: readonly string[];
  /** Chinese names are written in one. */
  space: '' | ' ';
}

type Words = Pick<Naming, 'faker' | 'and'> & { trades: string; forms: string };

const naming = (countryCode: string, weight: number, words: Words): Naming => ({
  countryCode,
  weight,
  faker: words.faker,
  and: words.and,
  trades: words.trades.split(', '),
  forms: words.forms.split(', '),
  space: words.faker === chinese ? '' : ' ',
});

const GERMAN = { and: '&', trades: 'Logistik, Bau, Maschinenbau, Verlag, Apotheken, Handel, Werkstätten, Gartenbau' };
const CHINESE = {
  faker: chinese,
  and: '',
  trades: '餐饮, 物流, 科技, 医药, 贸易, 建材, 纺织, 旅行社',
  forms: '有限公司, 股份有限公司, 集团, 商行',
};

/** All in the CSP region Europe, so that any two may have an edge; companies run by Chinese among them, too. */
export const NAMINGS: readonly Naming[] = [
  naming('DE', 19, { ...GERMAN, faker: german, forms: 'GmbH, AG, KG, GmbH & Co. KG, e. K.' }),
  naming('AT', 4, { ...GERMAN, faker: austrian, forms: 'GmbH, AG, OG, KG' }),
  naming('CH', 4, { ...GERMAN, faker: swiss, forms: 'AG, GmbH, & Co.' }),
  naming('GB', 14, {
    faker: british,
    and: '&',
    trades: 'Logistics, Builders, Engineering, Publishing, Pharmacy, Foods, Joinery, Nurseries',
    forms: 'Ltd, plc, LLP, & Sons',
  }),
  naming('FR', 12, {
    faker: french,
    and: 'et',
    trades: 'Logistique, Bâtiment, Mécanique, Éditions, Pharmacie, Négoce, Menuiserie, Pépinières',
    forms: 'SARL, SAS, SA, et Fils',
  }),
  naming('ES', 8, {
    faker: spanish,
    and: 'y',
    trades: 'Logística, Construcciones, Talleres, Ediciones, Farmacia, Comercial, Muebles, Viveros',
    forms: 'S.L., S.A., e Hijos',
  }),
  naming('IT', 8, {
    faker: italian,
    and: 'e',
    trades: 'Logistica, Costruzioni, Officine, Edizioni, Farmacia, Commerciale, Arredi, Vivai',
    forms: 's.r.l., S.p.A., e figli',
  }),
  naming('NL', 5, {
    faker: dutch,
    and: 'en',
    trades: 'Logistiek, Bouw, Techniek, Uitgeverij, Apotheek, Handel, Timmerwerken, Kwekerij',
    forms: 'B.V., N.V., V.O.F., en Zonen',
  }),
  naming('PL', 5, {
    faker: polish,
    and: 'i',
    trades: 'Logistyka, Budownictwo, Mechanika, Wydawnictwo, Apteka, Handel, Stolarstwo, Szkółki',
    forms: 'Sp. z o.o., S.A., Sp. k., Sp. j.',
  }),
  naming('CZ', 3, {
    faker: czech,
    and: 'a',
    trades: 'Logistika, Stavby, Strojírna, Nakladatelství, Lékárna, Obchod, Truhlářství, Školky',
    forms: 's.r.o., a.s., v.o.s.',
  }),
  naming('SE', 3, {
    faker: swedish,
    and: 'och',
    trades: 'Logistik, Bygg, Mekanik, Förlag, Apotek, Handel, Snickeri, Trädgård',
    forms: 'AB, HB, KB',
  }),
  naming('NO', 2, {
    faker: norwegian,
    and: 'og',
    trades: 'Logistikk, Bygg, Mekanikk, Forlag, Apotek, Handel, Snekkeri, Gartneri',
    forms: 'AS, ASA, og Sønner',
  }),
  naming('DK', 2, {
    faker: danish,
    and: 'og',
    trades: 'Logistik, Byg, Maskiner, Forlag, Apotek, Handel, Snedkeri, Planteskole',
    forms: 'A/S, ApS',
  }),
  naming('FI', 2, {
    faker: finnish,
    and: 'ja',
    trades: 'Logistiikka, Rakennus, Konepaja, Kustannus, Apteekki, Kauppa, Puusepät, Taimisto',
    forms: 'Oy, Oyj, Ky',
  }),
  naming('GR', 2, {
    faker: greek,
    and: 'και',
    trades: 'Μεταφορές, Κατασκευές, Εκδόσεις, Φαρμακείο, Εμπορική, Έπιπλα',
    forms: 'Α.Ε., Ε.Π.Ε., Ο.Ε.',
  }),
  naming('HU', 1, {
    faker: hungarian,
    and: 'és',
    trades: 'Logisztika, Építő, Gépgyár, Kiadó, Gyógyszertár, Kereskedelmi',
    forms: 'Kft., Zrt., Bt.',
  }),
  naming('PT', 1, {
    faker: portuguese,
    and: 'e',
    trades: 'Logística, Construções, Oficinas, Edições, Farmácia, Comercial',
    forms: 'Lda., S.A., e Filhos',
  }),
  naming('DE', 2, CHINESE),
  naming('GB', 2, CHINESE),
  naming('NL', 1, CHINESE),
];
