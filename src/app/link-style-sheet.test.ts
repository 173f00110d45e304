import { expect, it } from 'vitest';
import { linkStyleSheet } from './link-style-sheet';

function pageWith(...addresses: string[]) {
  const added: { rel?: string; href?: string }[] = [];
  const page = {
    querySelectorAll: () => addresses.map((address) => ({ getAttribute: () => address })),
    createElement: () => ({}),
    head: { append: (link: object) => added.push(link) },
  } as unknown as Document;
  return { page, added };
}

it('links a sheet that the page has not', () => {
  const { page, added } = pageWith('/assets/index.css');
  linkStyleSheet('/assets/faces.css', page);
  expect(added).toEqual([{ rel: 'stylesheet', href: '/assets/faces.css' }]);
});

it('leaves a sheet that is linked already', () => {
  const { page, added } = pageWith('/assets/index.css', '/assets/faces.css');
  linkStyleSheet('/assets/faces.css', page);
  expect(added).toEqual([]);
});
