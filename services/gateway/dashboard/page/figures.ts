/** Which of an event's figures contradict each other. */
import type { Figure } from './operations.js';

/** The figures that stand against each other: those of the unit in which most are given. What is measured otherwise is told beside them. */
export function rivalsOf(figures: readonly Figure[]): { rivals: Figure[]; others: Figure[] } {
  const units = [...new Set(figures.map(({ quantity }) => quantity.unit))];
  const of = (unit: string) => figures.filter(({ quantity }) => quantity.unit === unit);
  const unit = units.sort((one, other) => of(other).length - of(one).length)[0];
  return { rivals: of(unit ?? ''), others: figures.filter(({ quantity }) => quantity.unit !== unit) };
}
