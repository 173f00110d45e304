import { expect, test } from './reader';
import { story } from './story';

/** What a hand may leave behind the #, with what the page says of it, and what of it must outlive the next choice. */
const table: ReadonlyArray<{ hash: string; says?: string; keeps?: string }> = [
  { hash: 'map=NaN/NaN/NaN', says: 'view “NaN/NaN/NaN”' },
  { hash: 'map=1e9/48/34', says: 'view “1e9/48/34”' },
  { hash: 'map=99/48/34', says: 'view “99/48/34”' },
  { hash: 'map=5/91/34', says: 'view “5/91/34”' },
  { hash: 'map=5/48/181/999/90', says: 'view “5/48/181/999/90”' },
  { hash: 'map=-1/0/0', says: 'view “-1/0/0”' },
  { hash: 'map=22/89.9/179.9/180/60' },
  { hash: 'map=////', says: 'view “////”' },
  { hash: 'map=5/48/34&map=six/48/34', says: 'view “six/48/34”' },
  { hash: 'place=atlantis', says: 'place “atlantis”' },
  { hash: 'place=crimea&place=atlantis', says: 'place “atlantis”' },
  { hash: 'passage=nowhere&mine=kept', says: 'passage “nowhere”', keeps: 'mine=kept' },
  { hash: 'passage-nowhere', says: 'passage “nowhere”' },
  { hash: 'layers=wind,crimea,rain', says: 'layer “wind”, layer “rain”' },
  { hash: 'layers=,,,' },
  { hash: 'date=2099-12-31', says: 'date 2099-12-31' },
  { hash: 'lang=tlh', says: 'language “tlh”' },
  { hash: 'place=__proto__&passage=constructor&layers=toString,hasOwnProperty', says: 'place “__proto__”' },
  { hash: '__proto__=1&constructor=2', keeps: 'constructor=2' },
  { hash: 'x=1&x=2&y=', keeps: 'x=1&x=2&y=' },
  { hash: '%E0%A4%A&%&%zz=%' },
  { hash: '&&&==&=' },
  { hash: 'place=%00%0A%E2%80%AE', says: 'place “' },
  { hash: 'place=<img src=x onerror=alert(1)>', says: '<img src=x' },
  { hash: `place=${'x'.repeat(20_000)}`, says: '…' },
  { hash: `layers=${Array.from({ length: 900 }, (_, nth) => `l${nth}`).join(',')}`, says: 'and 896 more' },
  { hash: `kept=${'y'.repeat(5000)}`, keeps: 'kept=yyyy' },
];

test('an address that was edited by hand gives a quiet notice at most, and loses nothing that is not ours', async ({ reader }) => {
  await reader.opensWithoutMap();
  for (const { hash, says, keeps } of table) {
    const what = `#${hash.slice(0, 60)}`;
    await reader.writesAddress(hash);
    if (says === undefined) await expect(reader.notice(), what).toHaveCount(0);
    else {
      await expect(reader.notice(), what).toContainText(says);
      expect((await reader.notice().textContent())?.length ?? 0, what).toBeLessThan(400);
      await reader.notice().getByRole('button', { name: 'Dismiss' }).click();
    }
    await reader.presses('j');
    await expect(reader.currentPassage(), what).toHaveCount(1);
    if (keeps !== undefined) expect(reader.address(), what).toContain(keeps);
  }
  await expect(reader.article().getByRole('heading', { level: 1 })).toHaveText(story.title);
});

test('a page that is opened by a broken address opens whole', async ({ reader }) => {
  await reader.opens('#map=NaN/91/999&place=__proto__&layers=wind,kursk&%E0%A4%A&kept=yes');
  await expect(reader.notice()).toContainText('view “NaN/91/999”, place “__proto__”, layer “wind”');
  await expect(reader.layer('Kursk')).toBeChecked();
  await expect(reader.layer('Sumy')).not.toBeChecked();
  await reader.shows('Sumy');
  await expect.poll(() => reader.address()).toContain('kept=yes');
});
