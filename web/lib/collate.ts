// Vietnamese order: Đ after D, tones last. A place sorts by its name, not by what kind of place it is.
const vietnamese = new Intl.Collator('vi');

const kindOfPlace = /^(?:thành phố|tỉnh|TP\.?)\s+/i;

export const compareNames = (a: string, b: string): number =>
  vietnamese.compare(a.replace(kindOfPlace, ''), b.replace(kindOfPlace, ''));
