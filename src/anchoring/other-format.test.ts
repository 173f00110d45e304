import { describe, expect, it } from 'vitest';
import { isOtherFormat } from './other-format';

describe('another format', () => {
  it.each([
    ['rich text', '\n{\\rtf1\\ansi\\ansicpg1252 The ferry to Orvel, \\\'93late again\\\'94.}'],
    ['an e-mail', 'Received: from post.example\r\n by mail.example;\r\n\tTue, 18 Mar 2025\r\nFrom: a@post.example\r\nMIME-Version: 1.0\r\n\r\nThe ferry =E2=80=9Clate=E2=80=9D'],
    ['an e-mail out of a mailbox', 'From a@post.example Tue Mar 18 2025\nSubject: The ferry\nContent-Transfer-Encoding: base64\n\nVGhl'],
    ['an archived page', 'From: <Saved by a browser>\nSnapshot-Content-Location: https://post.example/\nmime-version: 1.0\n\n------\nContent-Type: text/html'],
  ])('is %s', (_, text) => {
    expect(isOtherFormat(text)).toBe(true);
  });

  it.each([
    ['prose', 'The ferry to Orvel was late again.\nMIME-Version: 1.0'],
    ['a text with who wrote it and when', 'From: the harbour office\nDate: Tuesday\n\nThe ferry was late.\nMIME-Version: 1.0'],
    ['a line that speaks of it', 'Content-Transfer-Encoding is a long word.'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(isOtherFormat(text)).toBe(false);
  });
});
