import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/detect/detect-language.js';

describe('languages by code', () => {
  test.each([
    ['ru', 'Город получит новый мост к осени, сообщил мэр. Работы начнутся уже в апреле и продлятся полгода.'],
    ['en', 'The town will get its new bridge by autumn, the mayor said. Work starts in April and takes half a year.'],
    ['be', 'Горад атрымае новы мост да восені, паведаміў мэр. Работы пачнуцца ўжо ў красавіку і зоймуць паўгода.'],
    ['uk', 'Місто отримає новий міст до осені, повідомив мер. Роботи почнуться вже у квітні й триватимуть пів року.'],
    [
      'bg',
      'Градът ще получи нов мост до есента, съобщи кметът. Работата започва през април и ще продължи половин година.',
    ],
    ['sr', 'Град ће добити нови мост до јесени, рекао је градоначелник. Радови почињу у априлу и трајаће пола године.'],
    [
      'mk',
      'Градот ќе добие нов мост до есен, изјави градоначалникот. Работите започнуваат во април и ќе траат половина година.',
    ],
    ['kk', 'Қала күзге дейін жаңа көпір алады, деді әкім. Жұмыс сәуір айында басталып, жарты жылға созылады.'],
    [
      'de',
      'Die Stadt bekommt bis zum Herbst eine neue Brücke, sagte der Bürgermeister. Die Arbeiten beginnen im April.',
    ],
    ['fr', 'La ville aura un nouveau pont à l’automne, a dit le maire. Les travaux commencent en avril.'],
    ['es', 'La ciudad tendrá un puente nuevo en otoño, dijo el alcalde. Las obras empiezan en abril.'],
    ['it', 'La città avrà un nuovo ponte in autunno, ha detto il sindaco. I lavori cominciano ad aprile.'],
    ['pl', 'Miasto dostanie nowy most do jesieni, powiedział burmistrz. Prace zaczną się już w kwietniu.'],
    ['pt', 'A cidade terá uma nova ponte no outono, disse o prefeito. As obras começam em abril e não vão parar.'],
    ['nl', 'De stad krijgt in de herfst een nieuwe brug, zei de burgemeester. Het werk begint in april.'],
    ['sv', 'Staden får en ny bro till hösten, sade borgmästaren. Arbetet börjar i april och tar ett halvt år.'],
    [
      'tr',
      'Şehir sonbahara kadar yeni bir köprüye kavuşacak, dedi belediye başkanı. Çalışmalar nisan ayında başlıyor.',
    ],
    ['cs', 'Město dostane do podzimu nový most, řekl starosta. Práce začnou již v dubnu a potrvají půl roku.'],
    ['el', 'Η πόλη θα αποκτήσει νέα γέφυρα το φθινόπωρο.'],
    ['ja', '市は秋までに新しい橋を手に入れると市長は述べた。'],
    ['zh', '市长表示，该市将在秋季前拥有一座新桥。'],
    ['ko', '시장은 가을까지 새 다리가 생길 것이라고 말했다.'],
  ])('%s', (code, text) => {
    expect(detectLanguage(text).code).toBe(code);
  });
});

describe('confidence', () => {
  test('an article is surer than a headline', () => {
    const headline = detectLanguage('Город получит мост');
    const article = detectLanguage(
      'Город получит новый мост к осени, сообщил мэр. Работы начнутся уже в апреле. '.repeat(4),
    );
    expect(headline.code).toBe('ru');
    expect(article.confidence).toBeGreaterThan(headline.confidence);
    expect(article.confidence).toBeGreaterThan(0.9);
  });

  test('names and brands in the other script do not change the language', () => {
    const text = 'Компании Apple, Microsoft и Google представили в Москве новые устройства для тех, кто работает дома.';
    expect(detectLanguage(text).code).toBe('ru');
  });

  test('nothing to read is und', () => {
    for (const text of ['', '12.5 % — 2024', '☺☺☺']) expect(detectLanguage(text).code).toBe('und');
    expect(detectLanguage('Xqz').confidence).toBeLessThan(0.2);
  });

  test('it never throws and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { code, confidence } = detectLanguage(text);
        expect(code).toMatch(/^(?:[a-z]{2}|und)$/);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
    );
  });
});
