import { expect, test } from 'vitest';
import { sniffForm } from '../../src/read/content-form.js';

test.each([
  ['<!DOCTYPE html><html><body><p>One</p></body></html>', 'page.txt', 'html'],
  ['<?xml version="1.0" encoding="utf-8"?>\n<!-- made by hand -->\n<html xmlns="x"><body/></html>', 'page', 'html'],
  ['\ufeff\n<div><p>Один.</p><p>Два.</p></div>', 'dump.txt', 'html'],
  ['<p>Part of a page', 'part.html', 'html'],
  ['Just words, and 2 < 3.', 'words.html', 'text'],
  ['Just words.\n\nAnd more <b>bold</b> ones.', 'words.txt', 'text'],
  ['# Heading\n\n<img src="a.png">\n\nA paragraph with <br> in it.', 'note.md', 'text'],
  ['<Смех в зале> Так началась встреча.', 'talk.txt', 'text'],
])('%j in %s is %s', (text, path, form) => {
  expect(sniffForm(text, path)).toBe(form);
});
