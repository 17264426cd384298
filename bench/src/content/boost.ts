/** Rows of numbers with the share of each that is wanted and how much each counts. */
export interface Samples {
  readonly names: readonly string[];
  /** One array a feature. */
  readonly columns: readonly Float64Array[];
  readonly wanted: Float64Array;
  readonly weights: Float64Array;
}

export interface Settings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of weights in a leaf. */
  readonly leastWeight: number;
  /** Shrinks the values of leaves that rest on little. */
  readonly ridge: number;
  /** Share of the features each tree may ask about, and of the rows it grows on. */
  readonly features: number;
  readonly rows: number;
  readonly seed: number;
}

export type Tree =
  | number
  | { readonly feature: string; readonly below: number; readonly yes: Tree; readonly no: Tree };

const mostBins = 48;

/** A place in a growing tree: a leaf until it is split. */
interface Place {
  readonly rows: Int32Array;
  readonly value: number;
  readonly split: Split | null;
  name: string;
  below: number;
  yes: Place | null;
  no: Place | null;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/** A small seeded generator (mulberry32), so that a training run can be repeated exactly. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Cut points of a feature: between its values where few, else at its quantiles. */
function cutsOf(column: Float64Array): number[] {
  const sorted = Float64Array.from(column).sort();
  const distinct = [...new Set(sorted)];
  const picks =
    distinct.length <= mostBins
      ? distinct
      : [
          ...new Set(
            Array.from(
              { length: mostBins },
              (_, at) => sorted[Math.floor((at * sorted.length) / mostBins)] ?? 0,
            ),
          ),
        ];
  const cuts: number[] = [];
  for (let at = 1; at < picks.length; at += 1) {
    const low = picks[at - 1] ?? 0;
    const high = picks[at] ?? 0;
    cuts.push(Number(((low + high) / 2).toPrecision(4)));
  }
  return [...new Set(cuts)].toSorted((a, b) => a - b);
}

function binsOf(column: Float64Array, cuts: readonly number[]): Uint8Array {
  return Uint8Array.from(column, (value) => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value < (cuts[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}

/** Gradient-boosted trees for the logistic loss, grown best leaf first over binned features. */
export function boost(samples: Samples, settings: Settings): Tree[] {
  const random = generator(settings.seed);
  const cuts = samples.columns.map(cutsOf);
  const bins = samples.columns.map((column, at) => binsOf(column, cuts[at] ?? []));
  const size = samples.wanted.length;
  const scores = new Float64Array(size);
  const slopes = new Float64Array(size);
  const curves = new Float64Array(size);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round += 1) {
    for (let row = 0; row < size; row += 1) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = samples.weights[row] ?? 0;
      slopes[row] = weight * (chance - (samples.wanted[row] ?? 0));
      curves[row] = weight * Math.max(0.01, chance * (1 - chance));
    }
    const asked = samples.names.map((_, at) => at).filter(() => random() < settings.features);
    const rows = Int32Array.from(slopes.keys()).filter(() => random() < settings.rows);
    const grown = growTree({ bins, cuts, slopes, curves, asked, names: samples.names }, rows, settings);
    for (let row = 0; row < size; row += 1) scores[row] = (scores[row] ?? 0) + valueAt(grown, bins, row);
    trees.push(treeOf(grown));
  }
  return trees;
}

interface Growth {
  readonly bins: readonly Uint8Array[];
  readonly cuts: readonly (readonly number[])[];
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly asked: readonly number[];
  readonly names: readonly string[];
}

function valueAt(root: Place, bins: readonly Uint8Array[], row: number): number {
  let place = root;
  while (place.split !== null && place.yes !== null && place.no !== null) {
    place = (bins[place.split.feature]?.[row] ?? 0) <= place.split.bin ? place.yes : place.no;
  }
  return place.value;
}

function treeOf(place: Place): Tree {
  if (place.yes === null || place.no === null) return place.value;
  return { feature: place.name, below: place.below, yes: treeOf(place.yes), no: treeOf(place.no) };
}

function growTree(growth: Growth, rows: Int32Array, settings: Settings): Place {
  const root = makePlace(growth, settings, rows);
  const leaves = [root];
  while (leaves.length < settings.leaves) {
    leaves.sort((a, b) => (b.split?.gain ?? 0) - (a.split?.gain ?? 0));
    const [leaf] = leaves;
    if (leaf === undefined || leaf.split === null) break;
    const { feature, bin } = leaf.split;
    const column = growth.bins[feature] ?? new Uint8Array();
    leaf.name = growth.names[feature] ?? '';
    leaf.below = growth.cuts[feature]?.[bin] ?? 0;
    leaf.yes = makePlace(
      growth,
      settings,
      leaf.rows.filter((row) => (column[row] ?? 0) <= bin),
    );
    leaf.no = makePlace(
      growth,
      settings,
      leaf.rows.filter((row) => (column[row] ?? 0) > bin),
    );
    leaves.splice(0, 1, leaf.yes, leaf.no);
  }
  return root;
}

function makePlace(growth: Growth, settings: Settings, rows: Int32Array): Place {
  const slopes = Float64Array.from(rows, (row) => growth.slopes[row] ?? 0);
  const curves = Float64Array.from(rows, (row) => growth.curves[row] ?? 0);
  const slope = slopes.reduce((sum, value) => sum + value, 0);
  const curve = curves.reduce((sum, value) => sum + value, 0);
  const value = Number(((-slope / (curve + settings.ridge)) * settings.rate).toFixed(3));
  const split = findSplit(growth, settings, { rows, slopes, curves, slope, curve });
  return { rows, value, split, name: '', below: 0, yes: null, no: null };
}

interface Gathered {
  readonly rows: Int32Array;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly slope: number;
  readonly curve: number;
}

function findSplit(growth: Growth, settings: Settings, at: Gathered): Split | null {
  let best: Split | null = null;
  const worth = (slope: number, curve: number) => (slope * slope) / (curve + settings.ridge);
  const whole = worth(at.slope, at.curve);
  for (const feature of growth.asked) {
    const cuts = growth.cuts[feature]?.length ?? 0;
    const sums = histogram(growth.bins[feature] ?? new Uint8Array(), at);
    let slope = 0;
    let curve = 0;
    for (let bin = 0; bin < cuts; bin += 1) {
      slope += sums.slopes[bin] ?? 0;
      curve += sums.curves[bin] ?? 0;
      if (curve < settings.leastWeight || at.curve - curve < settings.leastWeight) continue;
      const gain = worth(slope, curve) + worth(at.slope - slope, at.curve - curve) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin };
    }
  }
  return best;
}

const sumSlopes = new Float64Array(mostBins + 1);
const sumCurves = new Float64Array(mostBins + 1);

function histogram(column: Uint8Array, { rows, slopes, curves }: Gathered) {
  sumSlopes.fill(0);
  sumCurves.fill(0);
  for (let at = 0; at < rows.length; at += 1) {
    const bin = column[rows[at] as number] as number;
    sumSlopes[bin] = (sumSlopes[bin] as number) + (slopes[at] as number);
    sumCurves[bin] = (sumCurves[bin] as number) + (curves[at] as number);
  }
  return { slopes: sumSlopes, curves: sumCurves };
}
