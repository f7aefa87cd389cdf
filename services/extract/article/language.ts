/** Which language a text is in, from its most common small words and its script; null when that does not tell. */

const COMMON: readonly (readonly [language: string, words: string])[] = [
  ['en', 'the of and to in that is for with was on as it by said has from have be are'],
  ['de', 'der die und das von den mit ist nicht ein im auf für sich eine dem des auch als werden'],
  ['fr', 'de la le les et des une est dans que pour qui sur au pas avec du ce il par'],
  ['es', 'de la que el en los del las por una con para es se como más pero su ha al'],
  ['it', 'di che la il per una della del con non sono nel anche alla più gli ha dei le da'],
  ['pt', 'de que não uma para com do da em os as foi ao mais dos pelo são também ser no'],
  ['nl', 'de het een van en dat op voor niet zijn met die aan ook door naar bij wordt om is'],
  ['sv', 'och att det som är för av på inte med den till har en ett om från kan vi'],
  ['da', 'og at det er til af på for den ikke med som der har en et han blev fra'],
  ['no', 'og det at er på til for av ikke som med har den en et han ble fra om'],
  ['pl', 'i w na z że się nie do jest to po jak przez o dla oraz od który są'],
  ['tr', 've bir bu için ile olarak da de olan çok daha sonra gibi kadar ancak'],
  ['id', 'yang dan di untuk dengan ini dari dalam tidak pada adalah itu akan juga'],
  ['fi', 'ja on ei että se hän oli ovat myös mutta kun niin joka tämä'],
  ['cs', 'a v na se že je to s z do o jako pro ale by jsou podle'],
  ['hu', 'a az és hogy nem is egy ez azt már csak mint volt meg'],
  ['ro', 'de și în a la cu pe o nu că din care este mai pentru'],
];

const WORDS = COMMON.map(([language, words]) => [language, new Set(words.split(' '))] as const);

const SCRIPTS: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0400-\u04ff]/g, 'ru'],
];
const SAMPLE = 4_000;

/** `declared` (the lang attribute, say) is believed where the text does not speak clearly against it. */
export function identifyLanguage(text: string, declared: string | null): string | null {
  const claimed = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0]?.toLowerCase() ?? null;
  const sample = text.slice(0, SAMPLE);
  for (const [pattern, language] of SCRIPTS) {
    if ((sample.match(pattern)?.length ?? 0) * 5 > sample.length)
      return claimed && /^(?:uk|bg|sr|fa|ur|mr|zh|ja)$/.test(claimed) ? claimed : language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counted = WORDS.map(([language, common]) => [language, words.filter((word) => common.has(word)).length] as const).sort(
    (a, b) => b[1] - a[1],
  );
  const [best, second] = counted;
  if (!best || words.length < 20 || best[1] * 12 < words.length) return claimed;
  const ofClaimed = counted.find(([language]) => language === claimed)?.[1] ?? 0;
  return claimed && (ofClaimed * 1.5 >= best[1] || best[1] < (second?.[1] ?? 0) * 1.1) ? claimed : best[0];
}
