/** "The telecoms group", "the oil major": words for what a company does, before a noun that any company answers to. */

/** Words, and the industries of the registry that they fit. */
const ROWS: readonly (readonly [words: string, industries: RegExp])[] = [
  ['telecom telecoms telecommunications mobile', /telecom/],
  ['oil gas energy petroleum', /oil|gas|energy|utilit/],
  ['power electricity water', /utilit|energy/],
  ['drug drugs pharmaceutical pharmaceuticals pharma biotech biotechnology', /pharma|biotech|genetic/],
  ['mining metals', /mining|metal/],
  ['insurance', /insur/],
  ['banking', /bank/],
  ['software', /software|internet|technolog|cloud/],
  ['internet', /internet|software/],
  ['ecommerce e-commerce retail clothing fashion luxury', /retail|internet|fashion|luxury|sportswear/],
  ['supermarket grocery', /retail|food/],
  ['tech technology', /software|internet|tech|electronics|semiconductor|artificial|computer|hardware|games|cloud|telecom|equipment/],
  ['chip semiconductor', /semiconductor/],
  ['car auto automotive', /cars|truck|motor/],
  ['airline', /airline/],
  ['food', /food|drink|beverage|restaurant|consumer/],
  ['drinks beer beverage spirits', /food|drink|beverage/],
  ['tobacco', /tobacco/],
  ['media publishing newspaper', /media|publish/],
  ['defence defense aerospace', /aerospace|defen[cs]e|engineering/],
  ['shipping logistics delivery', /shipping|transport|logist|deliver/],
  ['steel', /steel|metal|mining/],
  ['chemical chemicals', /chemical/],
  ['property housebuilding construction', /property|construction|building/],
  ['hotel travel', /hotel|travel|cruise/],
  ['gaming games gambling betting', /games|gambl/],
  ['engineering industrial', /engineer|industr|machin|defen[cs]e/],
  ['payments fintech', /payment|bank|financ|software/],
];

export const FIELDS: ReadonlyMap<string, RegExp> = new Map(
  ROWS.flatMap(([words, industries]) => words.split(' ').map((word) => [word, industries] as const)),
);

/** Two words for one field. */
export const isSameField = (one: string, other: string): boolean => FIELDS.get(one) === FIELDS.get(other);
