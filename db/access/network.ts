// Where a request is from, as far as anybody here looks: its network, and never the very address.

/** The first three parts of an IPv4 address, the first four groups of an IPv6 one; null for what is neither. */
export function networkOf(address: string): string | null {
  const four = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address.trim())?.[1];
  if (four !== undefined) return four.split('.').every((part) => Number(part) < 256) ? `${four}.0/24` : null;
  if (!/^[0-9a-f:]{2,39}$/i.test(address) || !address.includes(':') || address.split('::').length > 2)
    return null;
  const [left = '', right] = address.toLowerCase().split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const [head, tail] = [groups(left), groups(right ?? '')];
  const missing = right === undefined ? 0 : 8 - head.length - tail.length;
  const all = [...head, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...tail];
  if (all.length !== 8 || !all.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return null;
  return `${all
    .filter((_group, at) => at < 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
