import { expect, test } from './reader';

test('no string becomes markup or code, and nothing is asked of another host, not even by injected code', async ({ reader }) => {
  // What the attempts below must bring about.
  reader.expectsComplaint(/Content Security Policy|Trusted ?Types?|TrustedHTML|TrustedScript|ERR_BLOCKED_BY_CSP/i);
  await reader.opens();
  const refused = await reader.triesInjections();
  expect(refused).toEqual({ markup: 'refused', parsed: 'refused', script: 'refused', evaluated: 'refused', worker: 'refused', fetched: 'refused', imported: 'refused', policy: 'refused' });
  expect(reader.address(), 'the page is still where it was').toContain('127.0.0.1');
});
