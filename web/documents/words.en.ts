import type { documentWords as vi } from './words.vi.ts';

const blank = '……';

export const documentWords: typeof vi = {
  party: 'COMMUNIST PARTY OF VIET NAM',
  state: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  partyNumber: `No. ${blank}-BC/${blank}`,
  stateNumber: `No. ${blank}/BC-${blank}`,
  placeAndDate: `${blank}${blank}, ${blank} / ${blank} / ${blank}`,
  kind: 'REPORT',
  subject: (symbol, issuedOn, issuer) =>
    `reviewing how Directive ${symbol} of ${issuedOn}, issued by ${issuer}, is carried out`,
  period: (period, day) => `Period reviewed: ${period}; figures published by the end of ${day}`,
  about: (subject) => `What the directive is about: ${subject}.`,
  example: 'EXAMPLE - NONE OF THIS IS A FACT',
  gap: (why) => `[no figure: ${why}]`,
  of: (numerator, denominator) => `${numerator}/${denominator}`,
  seeAnnex: (number, title) => `In detail in Annex ${number}: ${title}.`,
  annex: (number) => `ANNEX ${number}`,
  annexFile: (title) => `Annex of figures: ${title}`,
  recipients: 'To:',
  recipientLines: [`- ${blank}${blank};`, `- Archive ${blank}.`],
  partySigner: `On behalf of ${blank}${blank}`,
  stateSigner: `${blank}${blank}`,
  signer: '(Signature, seal and full name)',
  howToCheck:
    'Each figure in this paper carries a bookmark with its citation. The whole frozen content, and the source records of each figure, stand at the address below on the ledger, and do not change.',
  checkAt: (citation, sha256) => `/c/${citation} (SHA-256: ${sha256})`,
  summary: 'Summary',
  item: 'What',
  figure: 'Figure',
  value: 'Value',
  unit: 'Unit',
  section: 'Section',
  asOf: 'As of',
  figureIds: 'Figure ids',
  citations: 'Source records',
  cited: 'Citation',
  print: 'For print',
  units: { percent: '%', persons_per_year: 'persons a year' },
};
