import { diffArrays } from "diff";

/** Two items that answer each other, by their places; null where one stands alone. */
export interface Pair {
  readonly left: number | null;
  readonly right: number | null;
}

export interface Alignment {
  /** In the order of reading; what stands alone stands where it would. */
  readonly pairs: readonly Pair[];
  /** What is the same on both sides and stands elsewhere among the rest; not among the pairs. */
  readonly moved: readonly { readonly left: number; readonly right: number }[];
}

/** How items are told to be the same, and which answer each other although they differ. */
export interface Sameness<T> {
  /** What is the same by one of these is paired, by the first ones first; null is the same as nothing. */
  readonly keys: readonly ((item: T) => string | null)[];
  /** How many of the keys, from the first on, also find what was moved. */
  readonly movedBy: number;
  /** How alike two items are that stand at the same place, 0 to 1; `least` and more are paired. */
  readonly alike: (left: T, right: T) => number;
  readonly least: number;
}

/**
 * Pairs two lists item by item, so that one item more on one side is one that stands alone, however long the lists are.
 * Unequal stretches alone are looked at more closely.
 */
export function align<T>(left: readonly T[], right: readonly T[], same: Sameness<T>): Alignment {
  const partner = new Map<number, number>();
  const moved: { readonly left: number; readonly right: number }[] = [];
  const [gone, come] = [new Set<number>(), new Set<number>()];
  same.keys.forEach((key, level) => {
    const keysOf = (items: readonly T[]) => items.map(key);
    const [leftKeys, rightKeys] = [keysOf(left), keysOf(right)];
    for (const gap of gapsBetween(partner, left.length, right.length)) {
      for (const pair of commonIn(leftKeys, rightKeys, without(gap, gone, come))) partner.set(...pair);
    }
    if (level >= same.movedBy) return;
    const taken = new Set(partner.values());
    const free = rightKeys.flatMap((text, at) =>
      taken.has(at) || come.has(at) ? [] : [[text, at] as const],
    );
    const places = onlyOnes(free);
    const own = leftKeys.flatMap((text, at) =>
      partner.has(at) || gone.has(at) ? [] : [[text, at] as const],
    );
    for (const [text, at] of onlyOnes(own)) {
      const to = places.get(text);
      if (to === undefined) continue;
      moved.push({ left: at, right: to });
      gone.add(at);
      come.add(to);
    }
  });
  for (const gap of gapsBetween(partner, left.length, right.length)) {
    const { lefts, rights } = without(gap, gone, come);
    for (const [l, r] of alikeIn(lefts, rights, (l, r) => likeness(left[l], right[r]), same.least)) {
      partner.set(l, r);
    }
  }
  return { pairs: inOrder(partner, left.length, right.length, gone, come), moved };

  function likeness(l: T | undefined, r: T | undefined): number {
    return l === undefined || r === undefined ? 0 : same.alike(l, r);
  }
}

/** The places of a stretch without partners, on either side. */
interface Gap {
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
}

function gapsBetween(partner: ReadonlyMap<number, number>, lefts: number, rights: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let [l, r] = [0, 0];
  for (const [left, right] of [...inLeftOrder(partner), [lefts, rights] as const]) {
    if (l < left && r < right) gaps.push({ lefts: range(l, left), rights: range(r, right) });
    [l, r] = [left + 1, right + 1];
  }
  return gaps;
}

function inLeftOrder(partner: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...partner].sort(([a], [b]) => a - b);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function without({ lefts, rights }: Gap, gone: ReadonlySet<number>, come: ReadonlySet<number>): Gap {
  return { lefts: lefts.filter((at) => !gone.has(at)), rights: rights.filter((at) => !come.has(at)) };
}

/** The longest common run of a stretch. What only one side has cannot be in it and is left out before: it costs the most. */
function commonIn(
  leftKeys: readonly (string | null)[],
  rightKeys: readonly (string | null)[],
  { lefts, rights }: Gap,
): readonly (readonly [number, number])[] {
  const there = new Set(rights.map((at) => rightKeys[at]));
  const here = new Set(lefts.map((at) => leftKeys[at]));
  const ls = lefts.filter((at) => leftKeys[at] !== null && there.has(leftKeys[at]));
  const rs = rights.filter((at) => rightKeys[at] !== null && here.has(rightKeys[at]));
  if (ls.length === 0 || rs.length === 0) return [];
  const pairs: (readonly [number, number])[] = [];
  let [l, r] = [0, 0];
  for (const { added, removed, count } of diffArrays(
    ls.map((at) => leftKeys[at]),
    rs.map((at) => rightKeys[at]),
  )) {
    if (!added && !removed) {
      for (let step = 0; step < count; step++) pairs.push([ls[l + step] ?? 0, rs[r + step] ?? 0]);
    }
    if (!added) l += count;
    if (!removed) r += count;
  }
  return pairs;
}

/** What stands there once, by its key: of things that are all alike nobody can tell which was moved. */
function onlyOnes(keyed: readonly (readonly [string | null, number])[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const several = new Set<string>();
  for (const [text, at] of keyed) {
    if (text === null) continue;
    if (places.has(text)) several.add(text);
    places.set(text, at);
  }
  for (const text of several) places.delete(text);
  return places;
}

/** A longer stretch of nothing but changed items is not searched for the best pairs: each looks at the next few. */
const mostCompared = 2_500;
const lookedAhead = 8;

/** Pairs what is alike in a stretch in which nothing is the same, without crossing. */
function alikeIn(
  lefts: readonly number[],
  rights: readonly number[],
  likeness: (left: number, right: number) => number,
  least: number,
): readonly (readonly [number, number])[] {
  return lefts.length * rights.length <= mostCompared
    ? bestPairs(lefts, rights, likeness, least)
    : nearPairs(lefts, rights, likeness, least);
}

/** The pairs, none crossing, whose likenesses make the greatest sum. */
function bestPairs(
  lefts: readonly number[],
  rights: readonly number[],
  likeness: (left: number, right: number) => number,
  least: number,
): readonly (readonly [number, number])[] {
  const [n, m] = [lefts.length, rights.length];
  const likenesses = lefts.map((left) => rights.map((right) => likeness(left, right)));
  const at = (l: number, r: number) => {
    const found = likenesses[l]?.[r] ?? 0;
    return found >= least ? found : 0;
  };
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  const sum = (l: number, r: number) => best[l]?.[r] ?? 0;
  for (let l = n - 1; l >= 0; l--) {
    const row = best[l];
    if (row === undefined) continue;
    for (let r = m - 1; r >= 0; r--) {
      const paired = at(l, r) > 0 ? at(l, r) + sum(l + 1, r + 1) : 0;
      row[r] = Math.max(paired, sum(l + 1, r), sum(l, r + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [l, r] = [0, 0];
  while (l < n && r < m) {
    if (at(l, r) > 0 && sum(l, r) === at(l, r) + sum(l + 1, r + 1)) {
      pairs.push([lefts[l] ?? 0, rights[r] ?? 0]);
      [l, r] = [l + 1, r + 1];
    } else if (sum(l + 1, r) >= sum(l, r + 1)) l++;
    else r++;
  }
  return pairs;
}

function nearPairs(
  lefts: readonly number[],
  rights: readonly number[],
  likeness: (left: number, right: number) => number,
  least: number,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let next = 0;
  for (const left of lefts) {
    let [best, to] = [least, -1];
    for (let at = next; at < Math.min(next + lookedAhead, rights.length); at++) {
      const found = likeness(left, rights[at] ?? 0);
      if (found > best || (found >= least && to < 0)) [best, to] = [found, at];
    }
    if (to < 0) continue;
    pairs.push([left, rights[to] ?? 0]);
    next = to + 1;
  }
  return pairs;
}

function inOrder(
  partner: ReadonlyMap<number, number>,
  lefts: number,
  rights: number,
  gone: ReadonlySet<number>,
  come: ReadonlySet<number>,
): readonly Pair[] {
  const pairs: Pair[] = [];
  let [l, r] = [0, 0];
  for (const [left, right] of [...inLeftOrder(partner), [lefts, rights] as const]) {
    for (; l < left; l++) if (!gone.has(l)) pairs.push({ left: l, right: null });
    for (; r < right; r++) if (!come.has(r)) pairs.push({ left: null, right: r });
    if (left < lefts) pairs.push({ left, right });
    [l, r] = [left + 1, right + 1];
  }
  return pairs;
}

/** How alike two texts are by their pairs of letters, 0 to 1: half of what they share over what both have. */
export function textLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [bigrams(a), bigrams(b)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const all = a.length + b.length + 2;
  return (2 * shared) / all;
}

function bigrams(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const framed = `\u0002${text}\u0003`;
  for (let at = 1; at < framed.length; at++) {
    const pair = framed.slice(at - 1, at + 1);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
