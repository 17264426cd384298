import type { Refusal as ReaderRefusal } from '@candour/evidence';
import type { Refusal } from '../../outcome.ts';

/** Why a document could not be read, in both languages: the reader speaks one, and its codes are stable. */
export function toRefusal({ code, message }: ReaderRefusal): Refusal {
  return { code, message: { en: message, cy: welsh[code] ?? unread } };
}

const unread = 'Ni ellid darllen y ddogfen hon; cedwir ei beitiau, a gall person ei darllen.';

const welsh: Readonly<Record<string, string>> = {
  encrypted: 'Mae’r ddogfen hon wedi’i diogelu gan gyfrinair; cadwch gopi heb un.',
  'no-text': 'Nid oes dim ond gofod gwyn yn y ffeil hon; gwiriwch iddi gael ei chadw’n gyfan.',
  'no-text-layer': 'Lluniau yn unig sydd yn y PDF hwn; defnyddiwch gopi y mae modd dethol ei destun.',
  'too-long': 'Mae testun y ddogfen hon yn hwy na’r hyn a ganiateir; rhannwch hi.',
  'too-many-pages': 'Mae gan y PDF hwn fwy o dudalennau nag a ganiateir; rhannwch ef.',
  'truncated-pdf': 'Mae rhan o’r PDF hwn ar goll; copïwch neu lawrlwythwch ef eto.',
  'damaged-pdf': 'Mae’r PDF hwn wedi’i ddifrodi; mynnwch ef eto o’i darddle.',
  'damaged-docx': 'Mae’r ffeil DOCX hon wedi’i difrodi; mynnwch hi eto o’i tharddle.',
  'damaged-email': 'Ni ellir darllen rhannau’r neges hon; allforiwch hi eto o’r rhaglen e-bost.',
  'broken-encoding': 'Nid yw’r testun yn y set nodau y mae’n ei datgan; cadwch ef eto fel UTF-8.',
  'took-too-long': 'Cymerodd y ddogfen hon ormod o amser i’w darllen; rhannwch hi’n rhai llai.',
  'took-too-much-memory':
    'Mae angen mwy o gof i ddarllen y ddogfen hon nag a ganiateir; rhannwch hi’n rhai llai.',
};
