// Which addresses of the network are on its public side. Pure.

const ipv4 = (text: string): number | null => {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return null;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
};

/** Not for anybody's traffic, or only inside somebody's network: this machine, private, carriers', link-local, tests, relays, groups, reserved. */
const closed4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

const isPublic4 = (at: number): boolean =>
  closed4.every(
    ([from, bits]) => Math.floor(at / 2 ** (32 - bits)) !== Math.floor(ipv4(from)! / 2 ** (32 - bits)),
  );

/** The eight groups of an IPv6 address; null for what is none. */
function groupsOf(text: string): number[] | null {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const last = dotted ? ipv4(dotted[2]!) : null;
  if (dotted && last === null) return null;
  const whole = dotted
    ? `${dotted[1]}${Math.floor(last! / 65_536).toString(16)}:${(last! % 65_536).toString(16)}`
    : text;
  const halves = whole.split('::');
  if (halves.length > 2) return null;
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head!.length - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) return null;
  const groups = [...head!, ...Array.from({ length: tail ? missing : 0 }, () => '0'), ...(tail ?? [])];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? groups.map((g) => Number.parseInt(g, 16))
    : null;
}

/** Only what is given out on the public network, 2000::/3, without the ranges of it that carry another address inside or are for papers. */
function isPublic6([a, b]: readonly number[]): boolean {
  if (a! < 0x2000 || a! > 0x3fff) return false;
  if (a === 0x2002) return false; // 6to4: an IPv4 address inside, whichever.
  if (a === 0x2001 && (b! < 0x200 || b === 0xdb8)) return false; // Teredo, benchmarks, identities; documentation.
  return !(a === 0x3fff && b! < 0x1000);
}

/** Whether a notice may leave for this address. What is no address at all may not. */
export function isPublicAddress(address: string): boolean {
  const four = ipv4(address);
  if (four !== null) return isPublic4(four);
  const six = groupsOf(address);
  return six !== null && isPublic6(six);
}
