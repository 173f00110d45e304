/** For tests: strings that somebody might put where a name or a text is expected, each by its kind. */

/** Runs from a script as soon as any of the payloads below becomes code. */
const call = 'globalThis.canary=1';

const scripts = [
  '<script>X</script>', '<SCRIPT>X</SCRIPT>', '<script src=//else.example/x.js></script>', '</title><script>X</script>', '</script><script>X</script>',
  '"><script>X</script>', "'><script>X</script>", '<scr<script>ipt>X</scr</script>ipt>', '<script\n>X</script>', '<script type=module>X</script>',
  '--><script>X</script>', ']]><script>X</script>', '<noscript><p title="</noscript><script>X</script>">', '<template><script>X</script></template>',
  '<script>X', '&lt;script&gt;X&lt;/script&gt;', '&#60;script&#62;X', '\\u003cscript\\u003eX', '%3Cscript%3EX%3C/script%3E', '＜script＞X＜/script＞',
];
const handlers = [
  'img src=x onerror=X', 'img/src/onerror=X', 'body onload=X', 'div onpointerenter=X', 'input autofocus onfocus=X', 'details open ontoggle=X',
  'video src=x onerror=X', 'audio src=x onerror=X', 'marquee onstart=X', 'button onclick=X', 'a onmouseover=X', 'style onload=X', 'select onchange=X',
  'textarea oninput=X', 'form onsubmit=X', 'iframe onload=X', 'object onerror=X', 'embed onload=X', 'link rel=stylesheet href=x onerror=X', 'p onanimationstart=X',
].flatMap((tag) => [`<${tag}>`, `"><${tag}>`]);
const attributes = [
  '" onclick="X', "' onclick='X", '" onfocus="X" autofocus="', '" style="position:fixed;inset:0', '` onclick=`X', '" href="javascript:X', '" srcdoc="<script>X</script>', '" class="popup" role="alert',
];
const elements = [
  '<iframe src=//else.example></iframe>', '<iframe srcdoc="<script>X</script>"></iframe>', '<object data=//else.example></object>', '<embed src=//else.example>',
  '<base href=//else.example/>', '<meta http-equiv=refresh content="0;url=//else.example">', '<link rel=stylesheet href=//else.example/x.css>', '<form action=//else.example><input name=p></form>',
  '<style>*{display:none}</style>', '<img src=//else.example/x.png>', '<plaintext>', '<xmp>', '<!--', '<![CDATA[', '<?xml version="1.0"?>', '</div></main></body>', '<textarea>', '<select><option>', '<table><tr><td>', '<a id=app>',
];
const drawings = [
  '<svg onload=X>', '<svg><script>X</script></svg>', '<svg><a href=javascript:X><text>x</text></a></svg>', '<svg><foreignObject><body onload=X></foreignObject></svg>', '<svg><use href="data:image/svg+xml,<svg id=x>#x"/></svg>',
  '<svg><animate onbegin=X attributeName=x>', '<svg><set attributeName=href to=javascript:X>', '<svg><style><img src=x onerror=X></style></svg>', '<math><mtext><table><mglyph><style><img src=x onerror=X>', '<math href=javascript:X>x</math>',
  '<math><annotation-xml encoding="text/html"><script>X</script></annotation-xml></math>', '<svg><image href=//else.example/x.png /></svg>',
];
const links = [
  'javascript:X', 'JaVaScRiPt:X', ' javascript:X', 'java\nscript:X', 'java\tscript:X', 'javascript&colon;X', '\u0001javascript:X', 'javascript://else.example/%0AX', 'vbscript:X', 'data:text/html,<script>X</script>',
  'data:text/html;base64,PHNjcmlwdD4=', 'data:image/svg+xml,<svg onload=X>', 'blob:https://else.example/x', 'file:///etc/passwd', '//else.example', 'https://else.example@127.0.0.1/', 'https://еxample.org', 'about:blank', 'view-source:x', '[x](javascript:X)',
];
const directions = [
  '\u202Eevitcefed', '\u202Dleft', '\u202Aembedded', '\u202Bembedded', '\u2066isolated', '\u2067isolated', '\u2068isolated', '\u2069\u2069\u2069', '\u202C\u202C', '\u200Fmark', '\u200Emark', '\u061Cmark', 'abc \u202E\u2066 cba \u2069\u2066 x', 'שלום עולם', 'مرحبا ١٢٣', '\u202E'.repeat(500),
];
const invisible = [
  '\u200B', 'a\u200Bb', '\u200C\u200D', '\uFEFFx', '\u2060x', '\u00ADx', '\u180Ex', '\u3164', '\u115F', '\u2800', 'x\u{E0001}\u{E0041}', '\u034F\u034F', '\u00A0', '\u2028', '\u2029', '\u0085',
];
const controls = [
  '\u0000', 'a\u0000b', '<\u0000script>X</script>', '\u0001\u0002\u0003', '\u0007', '\b\b\b', '\u001B[31mred', '\u007F', '\u009B31m', '\r\nSet-Cookie: x=1', 'a\rb', '\v\f', '\uFFFE', '\uFFFF', '\uD800', '\uDC00x', 'x\uD83D', '\u{10FFFF}',
];
const keys = [
  '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', '__lookupSetter__', 'isPrototypeOf', 'then', 'toJSON', 'length', 'null', 'undefined', 'NaN', 'true', '[object Object]', 'constructor.prototype', '__proto__[canary]', 'innerHTML', 'dangerouslySetInnerHTML', '__html', 'key', 'ref', 'children',
];
const formats = [
  '%s%s%s%n', '%d', '%00', '%2e%2e%2f', '%', '%E0%A4%A', '${X}', '{{X}}', '<%= X %>', '#{X}', '{0}', '$&', '$1', "$`$'", '\\', '\\x3cscript\\x3e', "' OR 1=1 --", '"; DROP TABLE places; --', '../../../etc/passwd', '..\\..\\x', '`id`', '$(id)', '| id', '; id', '=1+1', '+1', '@x', '-1', '1e309', '0x41414141',
];
const floods = [
  '😀'.repeat(2000), '👩‍👩‍👧‍👦'.repeat(500), `Z${'\u0300'.repeat(2000)}`, 'Z\u0489\u0334\u0316'.repeat(300), '🇺🇦'.repeat(500), 'ﷺ'.repeat(200), '𒐫'.repeat(200), 'x'.repeat(10_000), 'W'.repeat(300), 'a '.repeat(5000), '\n'.repeat(500) + 'x', '\t'.repeat(500) + 'x', '('.repeat(5000), '['.repeat(5000), '[a]('.repeat(2000), '<'.repeat(5000), '&'.repeat(5000), '"'.repeat(2000),
];

/** Over two hundred payloads. `X` stands for the call in all that would run. */
export const hostileStrings: readonly string[] = [
  ...scripts, ...handlers, ...attributes, ...elements, ...drawings, ...links, ...directions, ...invisible, ...controls, ...keys, ...formats, ...floods,
].map((payload) => payload.replace(/X/g, call));

/** A name of a megabyte, with markup at its end. */
export const hugeString = `${'Long name '.repeat(104_858)}<img src=x onerror=${call}>`;
