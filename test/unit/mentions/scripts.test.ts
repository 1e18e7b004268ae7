import assert from 'node:assert/strict';
import { namedIn } from './naming';

/** One name in many scripts, with what each puts around and behind it. */
const scripts: readonly (readonly [name: string, ...around: string[]])[] = [
  ['Sergey Lavrov', '“N”', 'N.', 'N’s', '(N)'],
  ['Сергей Лавров', '«N»', 'N,', '— N.', '„N“'],
  ['Σεργκέι Λαβρόφ', '«N»', 'N·', 'N;'],
  ['Սերգեյ Լավրով', '«N»', 'N։', 'N՝'],
  ['სერგეი ლავროვი', '„N“', 'N.'],
  ['سيرغي لافروف', '«N»', 'N،', 'N؟', 'N؛', 'N.'],
  ['سرگئی لاوروف', '«N»', 'N،', 'N؟'],
  ['سرگئی لاوروف وزیر', 'N۔', 'N،', '’N‘'],
  ['סרגיי לברוב', '"N"', 'N,', '״N״', 'N־'],
  ['सर्गेई लावरोव', 'N।', 'N,', '“N”'],
  ['সের্গেই লাভরভ', 'N।', '‘N’'],
  ['செர்ஜி லாவ்ரோவ்', 'N.', '“N”'],
  ['谢尔盖·拉夫罗夫', '俄罗斯外长N说', 'N。', '「N」', '《N》', 'N，'],
  ['セルゲイ・ラブロフ', '外相のN氏', 'N。', '「N」'],
  ['เซอร์เกย์ ลาฟรอฟ', 'นายNกล่าว', '“N”'],
  ['세르게이 라브로프', 'N는', 'N가', 'N에게서', '“N”', 'N.', 'N의', 'N와', 'N까지도'],
  ['ສະເກ ລາຟຣອຟ', 'N,'],
  ['ሰርጌ ላቭሮቭ', 'N።', 'N፣'],
];

suite('Scripts', () => {
  const lexicon = Object.fromEntries(scripts.map(([name], at) => [`lavrov${at}`, name]));
  for (const [name, ...around] of scripts) {
    test(name, () => {
      assert.deepEqual(namedIn(name, lexicon), [name]);
      for (const pattern of around) {
        assert.deepEqual(namedIn(pattern.replace('N', name), lexicon), [name], pattern);
        assert.deepEqual(namedIn(`x ${pattern.replace('N', name)} y`, lexicon), [name], pattern);
      }
    });
  }

  test('Cyrillic and Greek names keep to case and accents as Latin ones do', () => {
    assert.deepEqual(
      namedIn('СЕРГЕЙ ЛАВРОВ, сергей лавров, Сергей Лавро́в', { l: 'Сергей Лавров' }),
      ['СЕРГЕЙ ЛАВРОВ', 'Сергей Лавро́в'],
    );
    assert.deepEqual(namedIn('ΛΑΒΡΟΦ', { l: 'Λαβρόφ' }), ['ΛΑΒΡΟΦ']);
  });
  test('declared inflected forms are found, others are not', () => {
    const cast = { l: { name: 'Лавров', aka: ['Лаврова'] } };
    assert.deepEqual(namedIn('визит Лаврова, к Лаврову', cast), ['Лаврова']);
  });
  test('Arabic letters match whichever keyboard wrote them, with and without vowel marks', () => {
    assert.deepEqual(namedIn('پاكستان، باكستاني', { p: 'پاکستان' }), ['پاكستان']);
    assert.deepEqual(namedIn('مُحَمَّد عمران', { m: 'محمد عمران' }), ['مُحَمَّد عمران']);
    assert.deepEqual(namedIn('محمـــد', { m: 'محمد' }), ['محمـــد']);
  });
  test('joiners within Persian and Urdu words make no difference', () => {
    assert.deepEqual(namedIn('جمهوری‌اسلامی', { j: 'جمهوریاسلامی' }), ['جمهوری‌اسلامی']);
  });
  test('Hebrew acronyms with a gershayim or a quotation mark', () => {
    assert.deepEqual(namedIn('ארה״ב, ארה"ב', { us: 'ארה״ב' }), ['ארה״ב', 'ארה"ב']);
  });
  test('a vowel sign in Devanagari is no accent', () => {
    assert.deepEqual(namedIn('लावरवि', { l: 'लावरव' }), []);
  });
  test('scripts without spaces need no border, not even to letters and digits', () => {
    assert.deepEqual(namedIn('在中国的2021年中国GDP', { c: '中国' }), ['中国', '中国']);
    assert.deepEqual(namedIn('俄Russia在', { r: 'Russia' }), ['Russia']);
    assert.deepEqual(namedIn('ของรัสเซียและ', { r: 'รัสเซีย' }), ['รัสเซีย']);
  });
  test('the longest of nested names in such a script', () => {
    assert.deepEqual(namedIn('中华人民共和国', { a: '中华', b: '中华人民共和国', c: '人民' }), [
      '中华人民共和国',
    ]);
  });
  test('a line may break anywhere in Chinese and Japanese', () => {
    const cast = { l: '拉夫罗夫', r: 'ラブロフ', t: 'รัสเซีย' };
    assert.deepEqual(namedIn('外长拉夫\n罗夫访问', cast), ['拉夫\n罗夫']);
    assert.deepEqual(namedIn('> 外长拉\n> 夫罗夫访问', cast, 'markdown'), ['拉\n> 夫罗夫']);
    assert.deepEqual(namedIn('外相ラブ\r\n　ロフは', cast), ['ラブ\r\n　ロフ']);
    assert.deepEqual(namedIn('拉夫\n\n罗夫, 拉夫 罗夫, รัส\nเซีย', cast), []);
  });
  test('kana in half width, and with its marks apart', () => {
    const cast = { l: 'セルゲイ・ラブロフ', p: 'パキスタン', h: 'ハキ' };
    const apart = 'パキスタン'.normalize('NFD');
    assert.deepEqual(namedIn(`ｾﾙｹﾞｲ･ﾗﾌﾞﾛﾌとﾊﾟｷｽﾀﾝや${apart}は`, cast), [
      'ｾﾙｹﾞｲ･ﾗﾌﾞﾛﾌ',
      'ﾊﾟｷｽﾀﾝ',
      apart,
    ]);
    assert.deepEqual(namedIn('ﾊｷﾞ, ハキ\u3099', cast), []);
  });
  test('Korean syllables written letter by letter, in the text or in the name', () => {
    const text = '세르게이 라브로프 장관은, 라브로프는 러시아의 각료다. 러시아인';
    const cast = { l: '세르게이 라브로프', s: '라브로프', r: '러시아' };
    const apart = Object.fromEntries(
      Object.entries(cast).map(([id, name]) => [id, name.normalize('NFD')]),
    );
    const found = ['세르게이 라브로프', '라브로프', '러시아'];
    const together = (names: readonly string[]): readonly string[] =>
      names.map((name) => name.normalize('NFC'));
    assert.deepEqual(namedIn(text, cast), found);
    assert.deepEqual(together(namedIn(text.normalize('NFD'), cast)), found);
    assert.deepEqual(namedIn(text, apart), found);
    assert.deepEqual(together(namedIn(text.normalize('NFD'), apart)), found);
  });

  test('in Korean a particle may follow, any other syllable may not', () => {
    const cast = { l: '라브로프', p: 'Pakistan' };
    assert.deepEqual(namedIn('라브로프는 라브로프에게도 라브로프로부터', cast), [
      '라브로프',
      '라브로프',
      '라브로프',
    ]);
    for (const tail of [
      '로서',
      '하고',
      '만큼',
      '에겐',
      '이자',
      '입니다',
      '씨는',
      '와의',
      '께서는',
    ]) {
      assert.deepEqual(namedIn(`라브로프${tail} 말`, cast), ['라브로프'], tail);
    }
    assert.deepEqual(namedIn('라브로프스키, 신라브로프', cast), []);
    assert.deepEqual(namedIn('러시아는 러시아인, 러시아어', { r: '러시아' }), ['러시아']);
    assert.deepEqual(namedIn('Pakistan은 Pakistan에서', cast), ['Pakistan', 'Pakistan']);
  });
  test('characters beyond the BMP', () => {
    assert.deepEqual(namedIn('在𠮷野家吃饭', { y: '𠮷野家' }), ['𠮷野家']);
  });
  test('full-width letters and ligatures from a PDF', () => {
    assert.deepEqual(namedIn('ＳＣＯ and the Paciﬁc', { s: 'SCO', p: 'Pacific' }), [
      'ＳＣＯ',
      'Paciﬁc',
    ]);
    assert.deepEqual(namedIn('Strauss, Strauß, Ægir, Aegir', { s: 'Strauß', a: 'Ægir' }), [
      ...['Strauss', 'Strauß', 'Ægir', 'Aegir'],
    ]);
  });
});
