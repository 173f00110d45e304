import { expect, it } from 'vitest';
import { closeElements } from './xhtml';

const xhtml = (body: string): string => `<html xmlns="http://www.w3.org/1999/xhtml">${body}</html>`;

it.each([
  ['<head><title/></head>', '<head><title></title></head>'],
  ['<script src="a.js"/>', '<script src="a.js"></script>'],
  ['<p>One<br/>two <a id="p1" /></p><img src="b"/>', '<p>One<br/>two <a id="p1" ></a></p><img src="b"/>'],
  ['<p>One</p>', '<p>One</p>'],
])('of XHTML each element that is closed at once has a closing tag: %s', (given, closed) => {
  expect(closeElements(xhtml(given))).toBe(xhtml(closed));
  expect(closeElements(`<?xml version="1.0"?>${given}`)).toBe(`<?xml version="1.0"?>${closed}`);
});

it('HTML stays as it is', () => expect(closeElements('<title/><p>One</p>')).toBe('<title/><p>One</p>'));
