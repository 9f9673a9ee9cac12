// Computes for some milliseconds: numbers in arrays, objects in a map, text and JSON.
const NUMBERS = 20_000;
const WORDS = 2_000;

function primes() {
  const composite = new Uint8Array(NUMBERS);
  let count = 0;
  for (let number = 2; number < NUMBERS; number++) {
    if (composite[number]) continue;
    count++;
    for (let multiple = number * number; multiple < NUMBERS; multiple += number) composite[multiple] = 1;
  }
  return count;
}

function words() {
  const seen = new Map();
  for (let at = 0, state = 1; at < WORDS; at++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const word = (state % 997).toString(36);
    seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  const sorted = [...seen].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return JSON.parse(JSON.stringify(sorted)).length;
}

export default {
  fetch() {
    return new Response(`${primes()} ${words()}\n`);
  },
};
