import { describe, expect, it } from 'vitest';
import { isOurOrigin, publicOriginFrom } from '../../worker/public-origin.ts';

describe('the public origin', () => {
  it('is https, or http on this machine, in one spelling', () => {
    expect(publicOriginFrom('https://ledger.example')).toBe('https://ledger.example');
    expect(publicOriginFrom('https://Ledger.Example:443/')).toBe('https://ledger.example');
    expect(publicOriginFrom('http://localhost:8787')).toBe('http://localhost:8787');
  });

  it.each([
    '',
    'ledger.example',
    'http://ledger.example',
    'https://ledger.example/so-cai',
    'https://ledger.example/?a',
    'https://ledger.example/#a',
    'https://user:word@ledger.example',
    'javascript:alert(1)',
    'ftp://ledger.example',
    'https://',
    '*',
  ])('is not %j', (text) => {
    expect(publicOriginFrom(text)).toBeNull();
  });

  it('is one page’s and no other’s; on one machine each of its own names is the same door', () => {
    expect(isOurOrigin('https://ledger.example', 'https://ledger.example')).toBe(true);
    for (const other of [
      'http://ledger.example',
      'https://ledger.example:8443',
      'https://ledger.example.evil.example',
      'https://localhost',
      'null',
      '',
    ])
      expect(isOurOrigin(other, 'https://ledger.example')).toBe(false);
    expect(isOurOrigin('http://localhost:8787', 'http://127.0.0.1:8787')).toBe(true);
    expect(isOurOrigin('http://[::1]:8787', 'http://127.0.0.1:8787')).toBe(true);
    for (const other of ['http://localhost:9999', 'https://localhost:8787', 'http://evil.example:8787'])
      expect(isOurOrigin(other, 'http://127.0.0.1:8787')).toBe(false);
  });
});
