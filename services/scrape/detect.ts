/** The encoding of a text that does not say it and is no UTF-8, told from its commonest letters. Pure and linear. */
import iconv from 'iconv-lite';

/** What is looked at. */
const SAMPLE_BYTES = 32 * 1_024;
const FEWEST_BYTES = 6;
/** Of all bytes above ASCII, those beside another: few in Latin text, most in all others. */
const LEAST_RUNS = 0.6;
const LEAST_LIKELIHOOD = 0.5;

/** Encodings of a script, its commonest letters, and the share of a text outside ASCII that they make. */
const SCRIPTS: readonly (readonly [encodings: readonly string[], letters: string, share: number])[] = [
  [
    ['euc-jp', 'shift_jis'],
    'あいうおかがきくけこさしすせそただちっつてでとどなにのはばまみめもやよらりるれろわをんアイウオカクコシスタテトナマメラリルレロンー、。',
    0.5,
  ],
  [
    ['gb18030'],
    '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所市新日月报道表示将已与被前关两三二五十万亿元司经济美家长部政府,。',
    0.35,
  ],
  [
    ['big5'],
    '的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所市新日月報道表示將已與被前關兩三二五十萬億元司經濟美家長部政府,。',
    0.35,
  ],
  [['euc-kr'], '이다는을의에가고하지로한은기사를도인서자나리대시어수일해', 0.4],
  [['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866'], 'оеаинтсрвлкмдпу', 0.75],
  [['windows-1253'], 'αοιετσνηυρπκλμςάί', 0.75],
  [['windows-1255'], 'יוהלאתרבםמשנ', 0.7],
  [['windows-1256'], 'ايلمونرتبةعدسف', 0.75],
  [['windows-874'], 'านรอกเงมยลวดทตสต่้ั', 0.65],
];

/** Null for what may as well be windows-1252. */
export function detectEncoding(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (!hasRuns(sample)) return null;
  let best: string | null = null;
  let most = LEAST_LIKELIHOOD;
  for (const [encodings, letters, share] of SCRIPTS) {
    for (const encoding of encodings) {
      const likelihood = shareOf(iconv.decode(sample, encoding), new Set(letters)) / share;
      if (likelihood > most) [best, most] = [encoding, likelihood];
    }
  }
  return best;
}

function hasRuns(bytes: Buffer): boolean {
  let [high, beside] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    high++;
    if (bytes[i - 1]! >= 0x80 || bytes[i + 1]! >= 0x80) beside++;
  }
  return high >= FEWEST_BYTES && beside / high >= LEAST_RUNS;
}

function shareOf(text: string, letters: ReadonlySet<string>): number {
  let [all, known] = [0, 0];
  for (const character of text) {
    if (character < '\u0080') continue;
    all++;
    if (letters.has(character)) known++;
  }
  return all === 0 ? 0 : known / all;
}
