/** Why nothing was fetched: a stable code and a sentence for whoever gave the address. */
export interface FetchRefusal {
  readonly code:
    | 'url-malformed'
    | 'url-scheme'
    | 'url-credentials'
    | 'url-port'
    | 'url-host'
    | 'host-not-listed'
    | 'host-unknown'
    | 'address-not-public'
    | 'redirects'
    | 'answer-status'
    | 'answer-type'
    | 'answer-encoding'
    | 'answer-too-large'
    | 'answer-too-slow'
    | 'connection';
  readonly message: { readonly en: string; readonly cy: string };
}

const sentences: Readonly<Record<FetchRefusal['code'], FetchRefusal['message']>> = {
  'url-malformed': {
    en: 'This is not an address written in full, such as https://www.example.org/report.pdf; write it so, without anything after #.',
    cy: 'Nid cyfeiriad wedi’i ysgrifennu’n llawn yw hwn, fel https://www.example.org/report.pdf; ysgrifennwch ef felly, heb ddim ar ôl #.',
  },
  'url-scheme': {
    en: 'Documents are fetched from addresses that begin with https:// alone.',
    cy: 'Dim ond o gyfeiriadau sy’n dechrau â https:// y nolir dogfennau.',
  },
  'url-credentials': {
    en: 'The address holds a user name or password; give the address without them.',
    cy: 'Mae enw defnyddiwr neu gyfrinair yn y cyfeiriad; rhowch y cyfeiriad hebddynt.',
  },
  'url-port': {
    en: 'The address names a port; documents are fetched from the usual one alone.',
    cy: 'Mae’r cyfeiriad yn enwi porth; dim ond o’r un arferol y nolir dogfennau.',
  },
  'url-host': {
    en: 'The address names no plain host; write the site’s name in small letters a to z, figures, hyphens and full stops.',
    cy: 'Nid yw’r cyfeiriad yn enwi gwesteiwr plaen; ysgrifennwch enw’r safle mewn llythrennau bach a i z, ffigurau, cysylltnodau ac atalnodau llawn.',
  },
  'host-not-listed': {
    en: 'Documents are not fetched from this site; upload the file, or ask an administrator to list the site.',
    cy: 'Ni nolir dogfennau o’r safle hwn; uwchlwythwch y ffeil, neu gofynnwch i weinyddwr restru’r safle.',
  },
  'host-unknown': {
    en: 'The site could not be found; check its name, or try again later.',
    cy: 'Ni ellid dod o hyd i’r safle; gwiriwch ei enw, neu rhowch gynnig arall arni’n nes ymlaen.',
  },
  'address-not-public': {
    en: 'The site’s name leads to an address that is not on the public internet; nothing was fetched.',
    cy: 'Mae enw’r safle’n arwain at gyfeiriad nad yw ar y rhyngrwyd cyhoeddus; ni nolwyd dim.',
  },
  redirects: {
    en: 'The site sent us on too often, or to somewhere that cannot be read; give the address it ends at.',
    cy: 'Anfonodd y safle ni ymlaen yn rhy aml, neu i rywle na ellir ei ddarllen; rhowch y cyfeiriad y mae’n gorffen ynddo.',
  },
  'answer-status': {
    en: 'The site did not give the document; open the address in a browser to see why.',
    cy: 'Ni roddodd y safle’r ddogfen; agorwch y cyfeiriad mewn porwr i weld pam.',
  },
  'answer-type': {
    en: 'What is at the address is not a kind of document that can be read here.',
    cy: 'Nid yw’r hyn sydd yn y cyfeiriad yn fath o ddogfen y gellir ei darllen yma.',
  },
  'answer-encoding': {
    en: 'The site sent the document packed although it was asked not to; download it and upload the file.',
    cy: 'Anfonodd y safle’r ddogfen wedi’i phacio er gofyn iddo beidio; lawrlwythwch hi ac uwchlwythwch y ffeil.',
  },
  'answer-too-large': {
    en: 'The document is larger than may be taken here.',
    cy: 'Mae’r ddogfen yn fwy nag y gellir ei chymryd yma.',
  },
  'answer-too-slow': {
    en: 'The site took too long; try again later, or download the document and upload the file.',
    cy: 'Cymerodd y safle ormod o amser; rhowch gynnig arall arni’n nes ymlaen, neu lawrlwythwch y ddogfen ac uwchlwythwch y ffeil.',
  },
  connection: {
    en: 'The connection to the site failed; try again later.',
    cy: 'Methodd y cysylltiad â’r safle; rhowch gynnig arall arni’n nes ymlaen.',
  },
};

export type Refused = { readonly ok: false; readonly refusal: FetchRefusal };

export function refuse(code: FetchRefusal['code']): Refused {
  return { ok: false, refusal: { code, message: sentences[code] } };
}
