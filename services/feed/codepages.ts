/** Single-byte code pages that `iconv-lite` lacks: EBCDIC's, and two of Central Asia. After the mappings that their makers published. */

/** Name → the characters of the bytes from 0x40 on. */
const EBCDIC: Readonly<Record<string, string>> = {
  cp037:
    ' \u00a0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×{ABCDEFGHI\u00adôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\u009f',
  cp273:
    ' \u00a0â{àáãåçñÄ.<(+!&éêëèíîïì~Ü$*);^-/Â[ÀÁÃÅÇÑö,%_>?øÉÊËÈÍÎÏÌ`:#§\'="Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µßstuvwxyz¡¿ÐÝÞ®¢£¥·©@¶¼½¾¬|‾¨´×äABCDEFGHI\u00adô¦òóõüJKLMNOPQR¹û}ùúÿÖ÷STUVWXYZ²Ô\\ÒÓÕ0123456789³Û]ÙÚ\u009f',
  cp424:
    ' אבגדהוזחט¢.<(+|&יךכלםמןנס!$*);¬-/עףפץצקרש¦,%_>?�ת��\u00a0���‗`:#@\'="�abcdefghi«»���±°jklmnopqr���¸�¤µ~stuvwxyz�����®^£¥·©§¶¼½¾[]¯¨´×{ABCDEFGHI\u00ad�����}JKLMNOPQR¹�����\\÷STUVWXYZ²�����0123456789³����\u009f',
  cp500:
    ' \u00a0âäàáãåçñ[.<(+!&éêëèíîïìß]$*);^-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®¢£¥·©§¶¼½¾¬|¯¨´×{ABCDEFGHI\u00adôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\u009f',
  cp875:
    ' ΑΒΓΔΕΖΗΘΙ[.<(+!&ΚΛΜΝΞΟΠΡΣ]$*);^-/ΤΥΦΧΨΩΪΫ|,%_>?¨ΆΈΉ\u00a0ΊΌΎΏ`:#@\'="΅abcdefghiαβγδεζ°jklmnopqrηθικλμ´~stuvwxyzνξοπρσ£άέήϊίόύϋώςτυφχψ{ABCDEFGHI\u00adωΐΰ‘―}JKLMNOPQR±½�·’¦\\�STUVWXYZ²§��«¬0123456789³©��»\u009f',
  cp1026:
    ' \u00a0âäàáãå{ñÇ.<(+!&éêëèíîïìßĞİ*);^-/ÂÄÀÁÃÅ[Ñş,%_>?øÉÊËÈÍÎÏÌı:ÖŞ\'=ÜØabcdefghi«»}`¦±°jklmnopqrªºæ¸Æ¤µöstuvwxyz¡¿]$@®¢£¥·©§¶¼½¾¬|¯¨´×çABCDEFGHI\u00adô~òóõğJKLMNOPQR¹û\\ùúÿü÷STUVWXYZ²Ô#ÒÓÕ0123456789³Û"ÙÚ\u009f',
  cp1140:
    ' \u00a0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ€µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×{ABCDEFGHI\u00adôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\u009f',
};

/** Name → the characters of the bytes from 0x80 on; those below are ASCII's. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ptcp154:
    'ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\u00a0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
  kz1048:
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—�™љ›њқһџ\u00a0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00ad®Ү°±Ііөµ¶·ё№ғ»әҢңүАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
};

/** Names that stand for one of these. */
const NAMES: Readonly<Record<string, string>> = {
  ebcdiccpbe: 'cp500',
  ebcdiccpca: 'cp037',
  ebcdiccpch: 'cp500',
  ebcdiccphe: 'cp424',
  ebcdiccpnl: 'cp037',
  ebcdiccpus: 'cp037',
  ebcdiccpwt: 'cp037',
  ibm039: 'cp037',
  cp154: 'ptcp154',
  cyrillicasian: 'ptcp154',
  rk1048: 'kz1048',
  strk10482002: 'kz1048',
};
const EBCDIC_CONTROLS: Readonly<Record<number, string>> = { 5: '\t', 13: '\r', 21: '\n', 37: '\n' };

/** "<?xml" in all of EBCDIC's pages. */
export const isEbcdic = (bytes: Uint8Array): boolean => [0x4c, 0x6f, 0xa7, 0x94, 0x93].every((byte, i) => bytes[i] === byte);

/** "IBM500", "ebcdic-cp-be", "csPTCP154" → its decoder; null for another encoding, or one that these bytes cannot be in. */
export function codePage(label: string, bytes: Uint8Array): ((bytes: Uint8Array) => string) | null {
  const plain = label
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^cs(?=[a-z])/, '');
  const name = NAMES[plain] ?? plain.replace(/^(?:ibm)?(?=\d+$)/, 'cp');
  const [ebcdic, cyrillic] = [EBCDIC[name], CYRILLIC[name]];
  if (isEbcdic(bytes)) return ebcdic ? (given) => decodeWith(given, (byte) => ebcdic[byte - 0x40] ?? EBCDIC_CONTROLS[byte] ?? '') : null;
  return cyrillic ? (given) => decodeWith(given, (byte) => cyrillic[byte - 0x80] ?? String.fromCharCode(byte)) : null;
}

function decodeWith(bytes: Uint8Array, character: (byte: number) => string): string {
  const table = Array.from({ length: 256 }, (_, byte) => character(byte));
  const parts: string[] = [];
  for (const byte of bytes) parts.push(table[byte]!);
  return parts.join('');
}
