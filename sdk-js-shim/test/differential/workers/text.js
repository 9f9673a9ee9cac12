// TextEncoder, TextDecoder, their streams, atob, btoa.

import { allThrown, bytes, collect, encode, hex, probing, streamOf, thrown } from "./lib.js";

const LABELS = ["utf-8", "UTF8", " utf-8\n", "unicode-1-1-utf-8", "latin1", "ascii", "iso-8859-1", "windows-1252", "utf-16", "utf-16le", "utf-16be", "shift_jis", "sjis", "euc-jp", "euc-kr", "gbk", "gb18030", "big5", "koi8-r", "iso-8859-2", "iso-8859-8-i", "windows-1251", "macintosh", "x-user-defined", "replacement", "iso-2022-kr", "utf-7", "utf-32", "x", ""];
const RAW = { ascii: bytes(65, 66), high: bytes(0x80, 0x93, 0xe9, 0xff), two: bytes(0x82, 0xa0, 0xb0, 0xa1), bom: bytes(0xef, 0xbb, 0xbf, 65), bom16: bytes(0xff, 0xfe, 65, 0), cut: bytes(0xe2, 0x82), over: bytes(0xc0, 0x80), surrogate: bytes(0xed, 0xa0, 0x80), beyond: bytes(0xf4, 0x90, 0x80, 0x80), mix: bytes(65, 0xf0, 0x9f, 66, 0xe2, 67) };
const BASE64 = ["", "YQ==", "YQ=", "YQ", "Y", "YWI=", "YWJj", " Y W\tJ\nj ", "YWJj=", "=", "====", "YR==", "Y-_j", "Y+/j", "é", "YQ==YQ==", "Y\0", "null", "undefined"];

export default probing({
  ...Object.fromEntries(LABELS.map((l) => [`label ${JSON.stringify(l)}`, () => new TextDecoder(l).encoding])),
  ...Object.fromEntries(["utf-8", "latin1", "utf-16le", "utf-16be", "shift_jis", "euc-kr", "gb18030", "big5", "koi8-r"].map((l) => [`decode ${l}`, () => Object.values(RAW).map((r) => new TextDecoder(l).decode(r))])),
  ...Object.fromEntries(["utf-8", "utf-16le", "shift_jis"].map((l) => [`fatal ${l}`, () => allThrown(...Object.values(RAW).map((r) => () => new TextDecoder(l, { fatal: true }).decode(r)))])),
  ...Object.fromEntries(["utf-8", "utf-16le"].map((l) => [`ignoreBOM ${l}`, () => Object.values(RAW).map((r) => new TextDecoder(l, { ignoreBOM: true }).decode(r).length)])),
  ...Object.fromEntries(BASE64.map((b) => [`atob ${JSON.stringify(b)}`, () => [...atob(b)].map((c) => c.charCodeAt(0))])),
  "atob of kinds": () => allThrown(() => atob(), () => atob(null), () => atob(12), () => atob({})),
  "btoa": () => ["", "a", "ab", "abc", "\xff\0", null, undefined, 12].map((x) => btoa(x)),
  "btoa bad": () => allThrown(() => btoa("€"), () => btoa()),
  "btoa error": () => { try { btoa("€"); } catch (e) { return [e.name, e.code, e instanceof DOMException]; } },
  "decoder defaults": () => { const d = new TextDecoder(); return [d.encoding, d.fatal, d.ignoreBOM]; },
  "decoder options": () => { const d = new TextDecoder("utf-8", { fatal: 1, ignoreBOM: "x" }); return [d.fatal, d.ignoreBOM]; },
  "decode nothing": () => [new TextDecoder().decode(), new TextDecoder().decode(undefined), new TextDecoder().decode(bytes())],
  "decode kinds": () => allThrown(() => new TextDecoder().decode(null), () => new TextDecoder().decode("x"), () => new TextDecoder().decode([1]), () => new TextDecoder().decode(bytes(1).buffer), () => new TextDecoder().decode(new DataView(bytes(1).buffer))),
  "decode stream": () => { const d = new TextDecoder(); return [d.decode(bytes(0xe2), { stream: true }), d.decode(bytes(0x82), { stream: true }), d.decode(bytes(0xac), { stream: true }), d.decode(bytes(0xe2), { stream: true }), d.decode()]; },
  "decode stream BOM": () => { const d = new TextDecoder(); return [d.decode(bytes(0xef, 0xbb), { stream: true }), d.decode(bytes(0xbf, 65), { stream: true }), d.decode(bytes(0xef, 0xbb, 0xbf), { stream: true }).length, d.decode()]; },
  "decode stream fatal": async () => { const d = new TextDecoder("utf-8", { fatal: true }); d.decode(bytes(0xe2), { stream: true }); return [await thrown(() => d.decode()), d.decode(bytes(65))]; },
  "decode stream sjis": () => { const d = new TextDecoder("sjis"); return [d.decode(bytes(0x82), { stream: true }), d.decode(bytes(0xa0))]; },
  "decode again after stream": () => { const d = new TextDecoder(); d.decode(bytes(65), { stream: true }); d.decode(); return d.decode(bytes(0xef, 0xbb, 0xbf, 66)); },
  "encode": () => ["", "a", "é", "€", "\u{1F600}", "\ud800", "\udc00x", "a\0b", undefined, null, 1].map((x) => hex(new TextEncoder().encode(x))),
  "encode nothing": () => new TextEncoder().encode().length,
  "encodeInto": () => { const d = new Uint8Array(5); return [new TextEncoder().encodeInto("a€\u{1F600}", d), hex(d)]; },
  "encodeInto small": () => [0, 1, 2, 3].map((n) => new TextEncoder().encodeInto("€a", new Uint8Array(n))),
  "encodeInto wrong": () => allThrown(() => new TextEncoder().encodeInto("a"), () => new TextEncoder().encodeInto("a", []), () => new TextEncoder().encodeInto("a", new Uint16Array(1)), () => new TextEncoder().encodeInto()),
  "encoder encoding": () => new TextEncoder().encoding,
  "class strings": () => [String(new TextEncoder()), String(new TextDecoder()), String(new TextEncoderStream()), String(new TextDecoderStream())],
  "without new": () => allThrown(() => TextEncoder(), () => TextDecoder()),
  "prototype keys": () => [TextEncoder, TextDecoder, TextEncoderStream, TextDecoderStream].map((c) => Object.keys(c.prototype).sort()),
  "encoder stream": async () => (await collect(streamOf("a", "\ud83d", "\ude00", "\ud83d", "x").pipeThrough(new TextEncoderStream()))).map(hex),
  "encoder stream lone end": async () => (await collect(streamOf("a\ud83d").pipeThrough(new TextEncoderStream()))).map(hex),
  "encoder stream kinds": async () => (await collect(streamOf(1, null, true, {}).pipeThrough(new TextEncoderStream()))).map(hex),
  "encoder stream empty": async () => (await collect(streamOf("").pipeThrough(new TextEncoderStream()))).length,
  "decoder stream": async () => (await collect(streamOf(bytes(0xe2), bytes(0x82, 0xac, 65)).pipeThrough(new TextDecoderStream()))).join("|"),
  "decoder stream cut": async () => (await collect(streamOf(bytes(65, 0xe2)).pipeThrough(new TextDecoderStream()))).join("|"),
  "decoder stream fatal": () => thrown(() => collect(streamOf(bytes(0xff)).pipeThrough(new TextDecoderStream("utf-8", { fatal: true })))),
  "decoder stream fatal cut": () => thrown(() => collect(streamOf(bytes(0xe2)).pipeThrough(new TextDecoderStream("utf-8", { fatal: true })))),
  "decoder stream kinds": () => thrown(() => collect(streamOf("x").pipeThrough(new TextDecoderStream()))),
  "decoder stream label": () => { const d = new TextDecoderStream("latin1", { ignoreBOM: true }); return [d.encoding, d.fatal, d.ignoreBOM]; },
  "decoder stream bad label": () => thrown(() => new TextDecoderStream("x")),
  "encoder stream encoding": () => new TextEncoderStream().encoding,
  "unicode properties": () => ["Éa1".replace(/\p{L}/gu, "L"), /\p{Script=Greek}/u.test("α"), /^\p{Emoji}$/u.test("\u{1F600}"), "İ".toLowerCase().length, "ß".toUpperCase()],
  "normalize": () => ["é".normalize("NFD").length, "e\u0301".normalize("NFC").length, "ﬁ".normalize("NFKC")],
  "well formed": () => ["a\ud800".isWellFormed(), "a\ud800".toWellFormed().charCodeAt(1)],
  "localeCompare": () => [["b", "a", "ä", "A"].sort((x, y) => x.localeCompare(y)), "a".localeCompare("b")],
  "encode decode round": () => { const t = "añ€\u{1F600}".repeat(3000); return new TextDecoder().decode(encode(t)) === t; },
});
