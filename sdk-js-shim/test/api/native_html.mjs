// A small stand-in for the engine's HTML rewriter: tag names as selectors, whole chunks, changes before, after and in place.

const TOKEN = /<!--([^]*?)-->|<(\/?)([a-z]+)([^>]*)>|([^<]+)/g;
const ATTRIBUTE = /([a-z]+)=(\S+)/g;
const END = -1;

/** `own` makes an array of the realm; `host` views one of the realm; `list` makes an array of arrays. */
export function makeNativeHtml({ own, host, list, typeError, state }) {
  const open = new Map();
  state.html = { open, charsets: [] };
  const use = (id) => {
    if (!open.has(id)) throw typeError("closed");
    return open.get(id);
  };
  return {
    htmlSelector(selector) {
      if (!/^(\*|[a-z]+)$/.test(selector)) throw typeError("Parser error: selector");
    },
    htmlNew(charset, selectors, wants) {
      state.html.charsets.push(charset);
      const handlers = Array.from(selectors, (selector, at) => ({ selector, wants: wants[at], first: 1 + 4 * at }));
      open.set(++state.next, { handlers, tokens: [], current: null, elements: 0, awaited: new Set(), stack: [], output: "", sizes: [] });
      return state.next;
    },
    htmlPush(id, bytes) {
      const rewriter = use(id);
      rewriter.sizes.push(bytes.length);
      state.html.sizes = rewriter.sizes;
      const text = host(bytes).toString();
      if (text.includes("<broken>")) rewriter.fault = "broken";
      for (const match of text.matchAll(TOKEN)) rewriter.tokens.push(tokenOf(rewriter, match));
    },
    htmlFinish(id) {
      use(id).tokens.push({ raw: "", numbers: numbers(use(id), null, 3), facts: {} });
    },
    htmlNext(id) {
      const rewriter = use(id);
      for (;;) {
        if (rewriter.current?.numbers.length > 0) return rewriter.current.numbers.shift();
        if (rewriter.current !== null) rewriter.output += written(rewriter.current);
        rewriter.current = rewriter.tokens.shift() ?? null;
        if (rewriter.current === null) return 0;
        const { element } = rewriter.current;
        if (rewriter.current.facts.isEnd && rewriter.awaited.delete(element)) rewriter.current.numbers = [element * END];
      }
    },
    htmlFlush(id) {
      const rewriter = use(id);
      const { output, fault } = rewriter;
      rewriter.output = "";
      return list([own(Buffer.from(output)), rewriter.current === null ? (fault ?? null) : null]);
    },
    htmlFree: (id) => void open.delete(id),
    htmlRead(id, field, name) {
      const { facts } = use(id).current;
      if (field === "attribute") return facts.attributes.get(name) ?? null;
      if (field === "hasAttribute") return facts.attributes.has(name);
      if (field === "attributes") return list([...facts.attributes].flat());
      return facts[field] ?? null;
    },
    htmlEdit(id, action, one, two) {
      const rewriter = use(id);
      const { facts, element } = rewriter.current;
      if (action === "setAttribute") facts.attributes.set(one, two);
      else if (action === "removeAttribute") facts.attributes.delete(one);
      else if (action === "remove") facts.removed = true;
      else if (action === "onEndTag") rewriter.awaited.add(element);
      else facts[action] = one;
      return action === "onEndTag" ? element : undefined;
    },
    htmlInsert(id, place, content, html) {
      const { current } = use(id);
      return current.edits.push({ place, content: escape(content ?? "", html), html }) - 1;
    },
    htmlFill(id, index, bytes) {
      const edit = use(id).current.edits[index];
      edit.content = escape(host(bytes).toString(), edit.html);
    },
  };
}

function escape(text, html) {
  return html ? text : text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function numbers(rewriter, name, slot) {
  return rewriter.handlers
    .filter(({ selector, wants }) => (wants >> slot) & 1 && (name === null ? selector === null : selector === "*" || selector === name))
    .map(({ first }) => first + slot);
}

function tokenOf(rewriter, [raw, comment, slash, name, attributes, text]) {
  const token = (found, facts) => ({ raw, numbers: found, edits: [], facts });
  if (comment !== undefined) return token(numbers(rewriter, null, 1), { text: comment, removed: false });
  if (text !== undefined) return token(numbers(rewriter, null, 2), { text, last: true, removed: false });
  if (slash !== "") return { ...token([], { name, isEnd: true }), element: rewriter.stack.pop() };
  rewriter.stack.push(++rewriter.elements);
  const map = new Map(Array.from(attributes.matchAll(ATTRIBUTE), ([, key, value]) => [key, value]));
  return { ...token(numbers(rewriter, name, 0), { name, attributes: map, removed: false, namespace: "html" }), element: rewriter.elements };
}

function written({ raw, edits = [], facts }) {
  const at = (...places) => edits.filter(({ place }) => places.includes(place)).map(({ content }) => content).join("");
  return at("before") + (facts.removed ? "" : raw) + at("prepend", "append", "replace", "setInnerContent", "after");
}
