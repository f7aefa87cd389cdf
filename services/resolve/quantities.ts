/** When two reported figures are one figure. Pure. */
import type { Quantity } from '../../schema/evidence.js';

/** Two writers who round the same figure stay this close. */
const ROUNDING = 0.03;
/** "About", "nearly" and "more than" allow this much. */
const APPROXIMATE = 0.02;
const EXACT = 0.001;

/** Same unit, and the same value once both are rounded to the coarser of the two precisions, or ranges that overlap. */
export function sameFigure(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  if ((a.min !== null && a.max !== null) || (b.min !== null && b.max !== null)) {
    const [lowA, highA] = bounds(a);
    const [lowB, highB] = bounds(b);
    if (lowA <= highB && lowB <= highA) return true;
  }
  const [x, y] = [Number(a.value), Number(b.value)];
  const difference = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), Number.MIN_VALUE);
  if (difference <= EXACT) return true;
  if ((a.approximate || b.approximate) && difference <= APPROXIMATE) return true;
  // A percentage is rounded to a whole one or a tenth: 2.9% is 3%, but 19% is not 20%.
  if (a.unit === 'PERCENT') return sameDecimals(a.value, b.value);
  const digits = Math.min(significantDigits(a.value), significantDigits(b.value));
  return difference <= ROUNDING && x.toPrecision(digits) === y.toPrecision(digits);
}

function sameDecimals(a: string, b: string): boolean {
  const decimals = Math.min(...[a, b].map((value) => value.split('.')[1]?.length ?? 0), MOST_DECIMALS);
  return Number(a).toFixed(decimals) === Number(b).toFixed(decimals);
}

const MOST_DECIMALS = 6;

/** The same number of the same thing, however it is written: "$589 billion" and "$589bn", but not "about $590 billion". */
export function equalFigure(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && [Number(a.value), ...bounds(a)].join() === [Number(b.value), ...bounds(b)].join();
}

const bounds = (quantity: Quantity): [number, number] => [Number(quantity.min ?? quantity.value), Number(quantity.max ?? quantity.value)];

/** "5600000" → 2, "16.97" → 4: zeros at the end of a whole number say nothing of its precision. */
export function significantDigits(value: string): number {
  const [whole = '', fraction] = value.replace(/^-/, '').split('.');
  const digits = fraction === undefined ? whole.replace(/^0+/, '').replace(/0+$/, '') : (whole + fraction).replace(/^0+/, '');
  return Math.min(Math.max(digits.length, 1), 15);
}
