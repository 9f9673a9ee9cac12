// performance: now, timeOrigin, and a bounded timeline of marks and measures (High Resolution Time, User Timing).

import { native } from "../native.js";
import { INTERNAL, illegalConstructor, needArguments } from "../webidl.js";
import { DOMException } from "../errors/dom_exception.js";
import { EventTarget } from "../events/target.js";

const ENTRIES_MAX = 1000;

export class PerformanceEntry {
  #fields;

  constructor(token, fields) {
    if (token !== INTERNAL) illegalConstructor();
    this.#fields = fields;
  }

  get name() {
    return this.#fields.name;
  }

  get entryType() {
    return this.#fields.entryType;
  }

  get startTime() {
    return this.#fields.startTime;
  }

  get duration() {
    return this.#fields.duration;
  }

  get detail() {
    return this.#fields.detail;
  }

  toJSON() {
    return { ...this.#fields };
  }
}

export class PerformanceMark extends PerformanceEntry {
  constructor(name, options = undefined) {
    needArguments(arguments.length, 1, "PerformanceMark constructor");
    const kind = typeof options?.detail;
    if (kind !== "undefined" && kind !== "object") throw new TypeError("PerformanceMark constructor: the detail is not an object");
    const startTime = options?.startTime ?? native.monotonic();
    super(INTERNAL, { name: `${name}`, entryType: "mark", startTime, duration: 0, detail: options?.detail ?? null });
  }
}

export class PerformanceMeasure extends PerformanceEntry {}

export class PerformanceResourceTiming extends PerformanceEntry {}

/** Takes observers, which have nothing to see: entries are kept in the timeline of `performance` alone. */
export class PerformanceObserver {
  constructor(callback) {
    if (typeof callback !== "function") throw new TypeError("PerformanceObserver constructor: the callback is not a function");
  }

  static get supportedEntryTypes() {
    return [];
  }

  observe() {}

  disconnect() {}

  takeRecords() {
    return [];
  }
}

export class PerformanceObserverEntryList {
  constructor() {
    illegalConstructor();
  }

  getEntries() {
    return [];
  }

  getEntriesByType() {
    return [];
  }

  getEntriesByName() {
    return [];
  }
}

export class Performance extends EventTarget {
  #entries = [];

  constructor(token) {
    if (token !== INTERNAL) illegalConstructor();
    super();
  }

  /** The start of this isolate's clock; never a value that was taken when the image was built. */
  get timeOrigin() {
    return native.now() - Math.floor(native.monotonic());
  }

  now() {
    return native.monotonic();
  }

  mark(name, options = undefined) {
    needArguments(arguments.length, 1, "Performance.mark");
    return this.#add(new PerformanceMark(name, options));
  }

  measure(name, start = undefined, end = undefined) {
    needArguments(arguments.length, 1, "Performance.measure");
    const given = typeof start === "object" && start !== null ? start : { start, end };
    const from = given.start === undefined ? undefined : this.#timeOf(given.start);
    const to = given.end === undefined ? undefined : this.#timeOf(given.end);
    const stop = to ?? (given.duration !== undefined && from !== undefined ? from + given.duration : this.now());
    const begin = from ?? (given.duration !== undefined ? stop - given.duration : 0);
    const fields = { name: `${name}`, entryType: "measure", startTime: begin, duration: stop - begin };
    return this.#add(new PerformanceMeasure(INTERNAL, { ...fields, detail: given.detail ?? null }));
  }

  clearMarks(name = undefined) {
    this.#clear("mark", name);
  }

  clearMeasures(name = undefined) {
    this.#clear("measure", name);
  }

  clearResourceTimings() {}

  setResourceTimingBufferSize() {}

  getEntries() {
    return this.#entries.toSorted((a, b) => a.startTime - b.startTime);
  }

  getEntriesByName(name, type = undefined) {
    return this.getEntries().filter((entry) => entry.name === `${name}` && (type === undefined || entry.entryType === type));
  }

  getEntriesByType(type) {
    return this.getEntries().filter((entry) => entry.entryType === `${type}`);
  }

  toJSON() {
    return { timeOrigin: this.timeOrigin };
  }

  #add(entry) {
    if (this.#entries.length >= ENTRIES_MAX) this.#entries.shift();
    this.#entries.push(entry);
    return entry;
  }

  #clear(type, name) {
    this.#entries = this.#entries.filter((e) => e.entryType !== type || (name !== undefined && e.name !== `${name}`));
  }

  #timeOf(mark) {
    if (typeof mark === "number") return mark;
    const found = this.#entries.findLast((entry) => entry.entryType === "mark" && entry.name === `${mark}`);
    if (found === undefined) throw new DOMException(`The mark '${mark}' does not exist`, "SyntaxError");
    return found.startTime;
  }
}

export const performance = new Performance(INTERNAL);
