// Decimals are text. A sheet holds binary numbers of 15 digits, so a decimal goes in as a number only where it comes back the same.

const plain = /^-?\d+(?:\.\d+)?$/;

export const isDecimal = (text: string): boolean => plain.test(text);

/** One spelling for each value: no leading zeros, no trailing ones, no minus on zero. */
export function canonical(decimal: string): string {
  const [, sign, whole = '', fraction = ''] = /^(-?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(decimal) ?? [];
  const text = `${whole || '0'}${fraction ? `.${fraction}` : ''}`;
  return sign && text !== '0' ? `-${text}` : text;
}

/** Whether a spreadsheet keeps every digit of it. */
export function fitsExactly(decimal: string): boolean {
  const digits = canonical(decimal).replace(/[-.]/g, '').replace(/^0+/, '');
  return digits.replace(/0+$/, '').length <= 15 && digits.length <= 21;
}

/** The decimal multiplied by a power of ten, in digits only. */
export function shifted(decimal: string, places: number): string {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = whole + fraction;
  const at = whole.length + places;
  const text =
    at <= 0
      ? `0.${'0'.repeat(-at)}${digits}`
      : at >= digits.length
        ? digits + '0'.repeat(at - digits.length)
        : `${digits.slice(0, at)}.${digits.slice(at)}`;
  return canonical(negative ? `-${text}` : text);
}

/** How many decimals a person wrote. */
export const placesOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;
