import * as assert from 'uvu/assert';
import {xmlText} from '../../src/image/xml-text.js';
import {suite} from '../rig/suite.js';

const test = suite('image/xml-text');

test('indents, and leaves what is empty empty', () =>
  assert.is(
    xmlText({
      name: 'a',
      attributes: {xmlns: 'urn:x', 'x:y': 'z'},
      content: [
        {name: 'b', content: 'text'},
        {name: 'c', content: ''},
        {name: 'd', content: []},
      ],
    }),
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<a xmlns="urn:x" x:y="z">',
      '  <b>text</b>',
      '  <c />',
      '  <d />',
      '</a>',
      '',
    ].join('\r\n'),
  ));

test('escapes what would be markup, and white space that a parser would change', () => {
  const text = xmlText({
    name: 'a',
    attributes: {b: '"<&>"'},
    content: `]]>&amp;<x y="z">\t\n\r'ü😀`,
  });
  assert.match(text, '<a b="&quot;&lt;&amp;&gt;&quot;">');
  assert.match(text, "]]&gt;&amp;amp;&lt;x y=&quot;z&quot;&gt;&#9;&#10;&#13;'ü😀</a>");
});

test.run();
