// A record's id as part of an address: the same letters, none of which an address would have to write in another way.

export const inAddress = (id: string): string =>
  id.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

export const fromAddress = (part: string): string => {
  const id = part.replaceAll('-', '+').replaceAll('_', '/');
  return id.padEnd(Math.ceil(id.length / 4) * 4, '=');
};
