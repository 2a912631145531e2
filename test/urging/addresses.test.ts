// Where a webhook may go: by its spelling, by what its name stands for, when it is named and each time it is sent.
import { describe, expect, it } from 'vitest';
import { destinationProblems, webhookProblem } from '../../db/urging/destination.ts';
import { isPublicAddress } from '../../db/urging/network.ts';
import { deliver, type NoticeSettings } from '../../worker/deliver.ts';
import { resolverAt } from '../../worker/resolve.ts';
import { notices } from './stage.ts';

const inside = [
  ...[
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.1.2.3',
    '169.254.169.254',
  ],
  ...[
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.7',
  ],
  ...[
    '203.0.113.9',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
  ],
  ...[
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:0:4136:e378::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2002:808:808::1',
  ],
  ...[
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '3fff::1',
    '4000::1',
    'localhost',
    '',
    'fe80::1%eth0',
    '8.8.8',
    '1::2::3',
    '256.1.1.1',
  ],
];
const outside = [
  '8.8.8.8',
  '1.1.1.1',
  '100.63.255.255',
  '100.128.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '192.167.1.1',
  '203.162.4.191',
  '223.255.255.1',
  '2606:4700:4700::1111',
  '2001:4860:4860::8888',
  '2405:4800::1',
];

it.each(inside)('"%s" is not on the public network', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
it.each(outside)('%s is', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

it.each([
  ...[
    'https://0x7f.1/',
    'https://2130706433/',
    'https://127.1/',
    'https://[::ffff:7f00:1]/',
    'https://localhost./',
    'https://LOCALHOST/',
    'https://127.0.0.1./',
  ],
  ...[
    'https://0177.0.0.1/',
    'https://①②⑦.0.0.1/',
    'https://ｌｏｃａｌｈｏｓｔ/',
    'https://a.internal./',
    'https://host/',
    'https://user@example.org/',
    'https://user:pw@example.gov.vn/',
  ],
  ...[
    'https://example.gov.vn:22/',
    'https://example.gov.vn:8443/',
    'https://example.gov.vn:80/',
    'http://example.gov.vn/',
    'ftp://example.gov.vn/',
    'https://[::1]/',
    'https://%31%32%37.0.0.1/',
    'https://8.8.8.8/',
  ],
])('%s is refused by its spelling', (address) => {
  expect(webhookProblem(address, false)).not.toBeNull();
});
it('a port that a setting allows is taken', () => {
  expect(webhookProblem('https://example.gov.vn/', false)).toBeNull();
  expect(webhookProblem('https://example.gov.vn:8443/', false, new Set([443, 8443]))).toBeNull();
});

describe('a name that stands for an address inside', () => {
  const named = (addresses: string[]) =>
    destinationProblems('webhook', 'https://hook.example.gov.vn/', { resolve: async () => addresses });
  it('is refused when it is named, all its addresses being looked at', async () => {
    for (const address of inside) expect(await named(['8.8.8.8', address]), address).toHaveLength(1);
    expect(await named(['8.8.8.8', '2606:4700:4700::1111'])).toEqual([]);
  });

  const sent: string[] = [];
  const settings = (resolve: NoticeSettings['resolve']): NoticeSettings => ({
    ...notices,
    mayReachLoopback: false,
    resolve: resolve ?? null,
    fetch: async (url) => {
      sent.push(String(url));
      return new Response('{}');
    },
    postTo: async (addresses, url) => {
      sent.push(`${url} at ${addresses}`);
      return new Response('{}');
    },
  });
  const notice = {
    id: 'm',
    contact: { id: 'c', channel: 'webhook', destination: 'https://hook.example.gov.vn/' },
    subject: 's',
    text: 't',
    content: {},
  };
  const now = '2026-11-29T02:00:00.000Z';
  it('is looked up again each time it is sent to, and nothing leaves for it', async () => {
    for (const address of inside)
      expect(
        await deliver(
          notice,
          settings(async () => [address]),
          now,
        ),
      ).toMatchObject({ delivered: false });
    expect(sent).toEqual([]);
  });
  it('nor where it could not be looked up, and the message says so', async () => {
    const failing = [null, async () => [], () => Promise.reject(new Error('no resolver'))];
    for (const resolve of failing)
      expect(await deliver(notice, settings(resolve), now)).toMatchObject({
        delivered: false,
        error: 'The address could not be looked up; nothing is sent until it can be.',
      });
    expect(sent).toEqual([]);
  });
  it('and a name outside is connected to at the very addresses that were looked at', async () => {
    expect(
      await deliver(
        notice,
        settings(async () => ['8.8.8.8']),
        now,
      ),
    ).toMatchObject({ delivered: true });
    expect(sent).toEqual(['https://hook.example.gov.vn/ at 8.8.8.8']);
  });
});

it('a resolver over https is asked for both kinds of addresses, and names that lead on are left out', async () => {
  const asked: string[] = [];
  const resolve = resolverAt('https://resolver.example/dns-query', (async (url: URL) => {
    asked.push(url.search);
    const isFour = url.searchParams.get('type') === 'A';
    return Response.json({
      Answer: [
        { type: 5, data: 'other.example.' },
        isFour ? { type: 1, data: '8.8.8.8' } : { type: 28, data: '::1' },
      ],
    });
  }) as never);
  expect(await resolve('hook.example.gov.vn')).toEqual(['8.8.8.8', '::1']);
  expect(asked).toEqual(['?name=hook.example.gov.vn&type=A', '?name=hook.example.gov.vn&type=AAAA']);
});
