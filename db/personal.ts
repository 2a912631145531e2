// The ledger keeps no personal data. One place knows what an identity number and a telephone number look like.

// Identity numbers have 12 digits (9 on old cards), telephone numbers 10 beginning with 0 or +84. A sum or a head count of
// as many digits is none: it never begins with 0 and its unit follows it.
const unit = String.raw`\s*(?:đồng|đ\b|vnđ|vnd|usd|triệu|tỷ|người|lao động|lượt|persons|people|workers)`;
const patterns = [
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?:0(?:\d{11}|\d{8})|[1-9](?:\d{11}|\d{8})(?!${unit}))(?!\d)`,
      'iu',
    ),
    what: 'an identity number',
  },
  {
    pattern: /(?<!\d)(0|\+84)[\s.-]?\d{2,3}[\s.-]?\d{3}[\s.-]?\d{3,4}(?!\d)/,
    what: 'a phone number',
  },
];

/** What is said to whoever writes personal data into a text; null where the text has none. */
export function personalIn(text: string): string | null {
  // Compatible forms first: full-width digits and no-break spaces hide nothing.
  const plain = text.normalize('NFKC');
  const found = patterns.find(({ pattern }) => pattern.test(plain));
  return found ? `This looks like ${found.what}. The ledger keeps no personal data: give counts only.` : null;
}
