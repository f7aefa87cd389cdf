/** How the names of months begin, without accents, in the languages of feeds; January first. */
export const MONTH_STEMS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'sty', 'ιαν', 'янв', 'oca'],
  ['feb', 'fev', 'febb', 'lut', 'φεβ', 'фев', 'sub'],
  ['mar', 'maa', 'mrt', 'mae', 'marc', 'μαρ', 'мар'],
  ['apr', 'avr', 'abr', 'kwi', 'απρ', 'апр', 'nis'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'μαι', 'μαϊ', 'μαη', 'маи', 'мая'],
  ['jun', 'juin', 'giu', 'cze', 'ιουν', 'июн', 'haz'],
  ['jul', 'juil', 'lug', 'lip', 'ιουλ', 'июл', 'tem'],
  ['aug', 'aou', 'ago', 'sie', 'αυγ', 'авг'],
  ['sep', 'set', 'wrz', 'sze', 'σεπ', 'сен', 'eyl'],
  ['oct', 'okt', 'ott', 'out', 'paz', 'οκτ', 'окт', 'eki'],
  ['nov', 'lis', 'νοε', 'ноя', 'kas'],
  ['dec', 'dez', 'dic', 'des', 'gru', 'δεκ', 'дек', 'ara'],
];
