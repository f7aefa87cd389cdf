import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { decodeHtml } from '../../../services/scrape/decode.js';

/** Texts in encodings that nobody names. */
const UNNAMED: readonly (readonly [text: string, ...encodings: string[]])[] = [
  ['Верфь в Туле закрывает два дока, сообщило руководство.', 'windows-1251', 'koi8-r', 'iso-8859-5', 'cp866'],
  ['東港、クレーン二基を停止へ。港湾局は月曜日に発表した。', 'euc-jp', 'shift_jis'],
  ['东港关闭两台起重机,港务局周一表示,将在三月之前关闭五台起重机中的两台。', 'gb18030'],
  ['東港關閉兩台起重機,港務局週一表示,將在三月之前關閉五台起重機中的兩台。', 'big5'],
  ['동항은 크레인 두 대를 폐쇄한다고 월요일에 밝혔다. 노동자들은 다른 일자리를 받는다.', 'euc-kr'],
  ['Το λιμάνι κλείνει δύο γερανούς, ανακοίνωσε τη Δευτέρα η διοίκηση.', 'windows-1253'],
  ['הנמל סוגר שני עגורנים, הודיעה ההנהלה ביום שני.', 'windows-1255'],
  ['الميناء يغلق رافعتين، أعلنت الإدارة يوم الاثنين.', 'windows-1256'],
  ['ท่าเรือตะวันออกจะปิดเครนสองตัว ฝ่ายบริหารกล่าวเมื่อวันจันทร์', 'windows-874'],
  ['Grève à Évreux : l’usine fermée, « Nous resterons », a déclaré le délégué.', 'windows-1252'],
  ['Größe süß, Übermaß „Ärger“ – naïve Öffnung', 'windows-1252'],
];
for (const [text, ...encodings] of UNNAMED) {
  for (const encoding of encodings) {
    test(`tells ${encoding} from its letters: ${text.slice(0, 20)}`, () => {
      const html = `<html><head><title>${text}</title></head><body class="a"><p>${text}</p></body></html>`;
      assert.deepEqual(decodeHtml(iconv.encode(html, encoding)), { html, encoding });
    });
  }
}

/** Names that servers and pages use → the encoding that is meant. */
const NAMES: readonly (readonly [names: string, encoding: string])[] = [
  ['UTF-8 utf8 Unicode-1-1-UTF-8 utf-16 UCS-2', 'utf-8'],
  ['ISO-8859-1 iso8859-1 latin1 us-ascii ANSI_X3.4-1968 cp1252 x-cp1252', 'windows-1252'],
  ['gb2312 GBK x-gbk csGB2312 EUC-CN', 'gb18030'],
  ['Big5 big5-hkscs x-x-big5 csBig5', 'big5-hkscs'],
  ['Shift_JIS x-sjis MS_Kanji csShiftJIS Windows-31J', 'shift_jis'],
  ['EUC-JP x-euc-jp ujis', 'euc-jp'],
  ['ks_c_5601-1987 euc-kr korean cp949 UHC', 'euc-kr'],
  ['tis-620 windows-874 iso-8859-11', 'windows-874'],
  ['iso-8859-9 latin5', 'windows-1254'],
  ['macintosh x-mac-roman', 'macintosh'],
];
for (const [names, encoding] of NAMES) {
  test(`knows ${names}`, () => {
    for (const name of names.split(' ')) assert.equal(decodeHtml(Buffer.from('a'), `text/html; charset=${name}`).encoding, encoding, name);
  });
}
