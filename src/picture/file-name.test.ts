import { expect, it } from 'vitest';
import { pictureFileNameOf } from './file-name';

it.each([
  ['Trump and Putin Discuss Ukraine-Russia Cease-Fire: What to Know', 'trump-and-putin-discuss-ukraine-russia-cease-fire-what-to-2025-03-18.png'],
  ['Що варто знати?', 'що-варто-знати-2025-03-18.png'],
  ['../../etc/passwd\\con', 'etc-passwd-con-2025-03-18.png'],
  ['…', 'map-2025-03-18.png'],
])('names a picture of “%s”', (title, name) => expect(pictureFileNameOf(title, '2025-03-18')).toBe(name));

it('cuts a word that is longer than a name may be', () => {
  expect(pictureFileNameOf('a'.repeat(300), '2025-03-18')).toBe(`${'a'.repeat(60)}-2025-03-18.png`);
});
