/** Pages in the encodings that newsrooms write: what reaches the reader is what the newsroom wrote. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { readArticle } from '../../../services/extract/article/read.js';

interface Encoded {
  name: string;
  /** As the bytes really are; with `addBOM` as iconv-lite writes one. */
  bytesAre: string;
  addBOM?: boolean;
  /** What the page and the server say of it; nothing when left out. */
  meta?: string;
  header?: string;
  /** Markup before the meta element. */
  before?: string;
  title: string;
  paragraph: string;
}

const FRENCH = {
  title: 'Grève à Évreux : l’usine fermée',
  paragraph:
    'L’usine d’Évreux a été fermée lundi matin – pour la troisième fois depuis l’été – après que des salariés eurent bloqué l’entrée du dépôt : « Nous resterons », a déclaré le délégué, Benoît Lefèvre, devant la foule.',
};
const EURO = {
  title: 'Œuvre vendue 3 M€ à Châlons',
  paragraph:
    'Une œuvre du peintre Raphaël Noël, estimée à 900 000 €, a été vendue trois millions d’euros vendredi à Châlons, où le public était venu en nombre malgré la neige tombée dans la nuit et les trains supprimés.'.replaceAll(
      '’',
      "'",
    ),
};
const GERMAN = {
  title: 'Müller schließt zwei Werke in Köln',
  paragraph:
    'Der Maschinenbauer Müller schließt bis März zwei seiner fünf Werke in Köln und Düren. Rund vierhundert Beschäftigte müssten sich neue Stellen suchen, sagte der Geschäftsführer Jürgen Groß am Montag vor der Presse.',
};
const POLISH = {
  title: 'Stocznia w Łebie zamyka dwa doki',
  paragraph:
    'Stocznia w Łebie zamknie do marca dwa z pięciu doków, poinformował w poniedziałek zarząd spółki. Pracę może stracić około czterystu osób, a związkowcy zapowiadają już strajk oraz rozmowy z wojewodą w Gdańsku.',
};
const TURKISH = {
  title: 'İzmir’de iki fabrika kapanıyor'.replace('’', "'"),
  paragraph:
    'Şirket, İzmir ve Muğla çevresindeki beş fabrikasından ikisini mart ayına kadar kapatacağını pazartesi günü açıkladı. Yaklaşık dört yüz işçinin başka görevlere kaydırılacağını söyleyen yönetim, sendikayla görüşmeye hazır.',
};
const RUSSIAN = {
  title: 'Завод в Туле закрывает два цеха',
  paragraph:
    'Завод в Туле до марта закроет два из пяти цехов, сообщило в понедельник руководство предприятия. Около четырёхсот рабочих переведут на другие участки, а профсоюз обещает следить за тем, чтобы никто не остался без работы.',
};
const CHINESE = {
  title: '东港关闭两台起重机',
  paragraph:
    '东港港务局周一表示,将在三月之前关闭五台起重机中的两台,这些设备自七十年代起一直使用至今。港务局在与工会开会之后承诺,约四十名工人都会得到码头上的其他岗位,没有人会因此失去工作。工会主席对这一决定表示欢迎,但同时要求管理层在本月底之前公布详细的时间表,并且对工人进行再培训。当地居民说,起重机的轮廓早已成为这座城市的象征,希望其中一台能够保留下来作为纪念。港务局回应说会认真考虑这一建议,并将在夏天之前给出答复,届时还会公布新码头的建设计划。',
};
const JAPANESE = {
  title: '東港、クレーン二基を停止へ',
  paragraph:
    '東港の港湾局は月曜日、七十年代から使われてきた五基のクレーンのうち二基を三月までに停止すると発表した。約四十人の作業員が働いているが、港湾局は組合との会合の後、全員に埠頭での別の仕事を用意すると約束した。組合の委員長は決定を歓迎しながらも、月末までに詳しい日程を示すよう経営側に求めた。住民からは、クレーンの姿は街の象徴であり、一基は記念として残してほしいという声が上がっている。港湾局は提案を真剣に検討し、夏までに回答するとしている。新しい埠頭の建設計画もその時に公表される見通しだ。',
};
const KOREAN = {
  title: '동항, 기중기 두 대 멈춘다',
  paragraph:
    '동항 항만청은 칠십년대부터 써 온 기중기 다섯 대 가운데 두 대를 삼월까지 멈추겠다고 월요일에 밝혔다. 약 사십 명이 이 기중기에서 일하고 있으며, 항만청은 노조와 만난 뒤 모두에게 부두의 다른 일자리를 마련하겠다고 약속했다. 노조 위원장은 결정을 반기면서도 이달 말까지 자세한 일정을 내놓으라고 요구했다. 주민들은 기중기가 도시의 상징이라며 한 대는 기념으로 남겨 달라고 말한다. 항만청은 제안을 진지하게 살펴보고 여름까지 답하겠다고 했다.',
};

const PAGES: readonly Encoded[] = [
  { name: 'windows-1252 told by the page', bytesAre: 'windows-1252', meta: 'windows-1252', ...FRENCH },
  { name: 'windows-1252 told by the server', bytesAre: 'windows-1252', header: 'text/html; charset=windows-1252', ...FRENCH },
  { name: 'windows-1252 that calls itself Latin-1, as browsers expect', bytesAre: 'windows-1252', meta: 'iso-8859-1', ...FRENCH },
  { name: 'windows-1252 that nobody tells', bytesAre: 'windows-1252', ...FRENCH },
  { name: 'windows-1252 that calls itself UTF-8', bytesAre: 'windows-1252', meta: 'utf-8', ...FRENCH },
  { name: 'ISO-8859-1', bytesAre: 'iso-8859-1', meta: 'ISO-8859-1', ...GERMAN },
  { name: 'ISO-8859-2', bytesAre: 'iso-8859-2', meta: 'iso-8859-2', ...POLISH },
  { name: 'windows-1250', bytesAre: 'windows-1250', header: 'text/html;charset="windows-1250"', ...POLISH },
  { name: 'ISO-8859-15 with its euro sign', bytesAre: 'iso-8859-15', meta: 'ISO-8859-15', ...EURO },
  { name: 'ISO-8859-9', bytesAre: 'iso-8859-9', meta: 'iso-8859-9', ...TURKISH },
  { name: 'windows-1251', bytesAre: 'windows-1251', meta: 'windows-1251', ...RUSSIAN },
  { name: 'KOI8-R', bytesAre: 'koi8-r', meta: 'koi8-r', ...RUSSIAN },
  { name: 'GBK', bytesAre: 'gbk', meta: 'gbk', ...CHINESE },
  { name: 'GBK that calls itself GB2312', bytesAre: 'gbk', header: 'text/html; charset=gb2312', ...CHINESE },
  { name: 'Big5', bytesAre: 'big5', meta: 'big5', title: '東港關閉兩台起重機', paragraph: traditional() },
  { name: 'Shift_JIS', bytesAre: 'shift_jis', meta: 'Shift_JIS', ...JAPANESE },
  { name: 'Shift_JIS that calls itself x-sjis', bytesAre: 'shift_jis', meta: 'x-sjis', ...JAPANESE },
  { name: 'EUC-JP', bytesAre: 'euc-jp', meta: 'euc-jp', ...JAPANESE },
  { name: 'EUC-KR', bytesAre: 'euc-kr', meta: 'euc-kr', ...KOREAN },
  { name: 'EUC-KR that calls itself ks_c_5601-1987', bytesAre: 'euc-kr', meta: 'ks_c_5601-1987', ...KOREAN },
  { name: 'UTF-16, little end first, with its mark', bytesAre: 'utf-16le', addBOM: true, ...GERMAN },
  { name: 'UTF-16, big end first, with its mark', bytesAre: 'utf-16be', addBOM: true, ...JAPANESE },
  {
    name: 'UTF-8 with its mark, which outranks the server',
    bytesAre: 'utf-8',
    addBOM: true,
    header: 'text/html; charset=iso-8859-2',
    ...POLISH,
  },
  { name: 'UTF-8 that nobody tells', bytesAre: 'utf-8', ...POLISH },
  { name: 'UTF-8 that the page calls Latin-1', bytesAre: 'utf-8', meta: 'iso-8859-1', ...GERMAN },
  { name: 'UTF-8 that the server calls Latin-1', bytesAre: 'utf-8', header: 'text/html; charset=ISO-8859-1', ...FRENCH },
  { name: 'UTF-8 that the page calls GBK', bytesAre: 'utf-8', meta: 'gbk', ...CHINESE },
  { name: 'the server outranks the page', bytesAre: 'iso-8859-2', header: 'text/html; charset=iso-8859-2', meta: 'utf-8', ...POLISH },
  {
    name: 'a name that no one knows from the server',
    bytesAre: 'iso-8859-2',
    header: 'text/html; charset=none',
    meta: 'iso-8859-2',
    ...POLISH,
  },
  {
    name: 'a meta element behind a long style sheet',
    bytesAre: 'iso-8859-2',
    before: `<style>${'.harbour { color: navy } '.repeat(120)}</style>`,
    meta: 'iso-8859-2',
    ...POLISH,
  },
  {
    name: 'a meta element in a comment says nothing',
    bytesAre: 'iso-8859-2',
    before: '<!-- <meta charset="koi8-r"> -->',
    meta: 'iso-8859-2',
    ...POLISH,
  },
];

for (const { name, bytesAre, addBOM = false, header, title, paragraph, ...said } of PAGES) {
  test(name, () => {
    const bytes = iconv.encode(page({ ...said, title, paragraph }), bytesAre, { addBOM });
    const article = readArticle(bytes, 'https://zeitung.example/2025/01/27/hafen', header === undefined ? {} : { contentType: header });
    assert.equal(article.title, title);
    assert.equal(article.text.split('\n\n')[0], paragraph);
  });
}

test('the meta element of old pages', () => {
  const html = page({ ...GERMAN }).replace('<head>', '<head><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-2">');
  const article = readArticle(iconv.encode(html, 'iso-8859-2'), 'https://zeitung.example/hafen');
  assert.equal(article.title, GERMAN.title);
});

function page({ before = '', meta, title, paragraph }: Pick<Encoded, 'before' | 'meta' | 'title' | 'paragraph'>): string {
  return `<!doctype html><html><head>${before}${meta ? `<meta charset="${meta}">` : ''}<title>${title}</title></head>
    <body><article><h1>${title}</h1><p>${paragraph}</p></article></body></html>`;
}

function traditional(): string {
  return '東港港務局週一表示,將在三月之前關閉五台起重機中的兩台,這些設備自七十年代起一直使用至今。港務局在與工會開會之後承諾,約四十名工人都會得到碼頭上的其他崗位,沒有人會因此失去工作。工會主席對這一決定表示歡迎,但同時要求管理層在本月底之前公布詳細的時間表。當地居民說,起重機的輪廓早已成為這座城市的象徵,希望其中一台能夠保留下來作為紀念。';
}
