/** What a line that is no sentence of an article is. */
export type LineRole = 'content' | 'chrome' | 'related-head' | 'comments-head' | 'legal';

const lines = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Whole lines: buttons, section names, widgets. */
const CHROME: ReadonlySet<string> = new Set(
  lines(`
  advertisement
  ad
  ads by google
  article continues below advertisement
  article continues after ad
  story continues below
  story continues below advertisement
  continue reading the main story
  continue reading
  read full article
  read the full story
  share
  share this
  share this article
  share this story
  share on facebook
  share on twitter
  tweet
  email
  print
  print this article
  save
  subscribe
  subscribe now
  sign up
  log in
  sign in
  menu
  search
  home
  next
  previous
  loading
  loading...
  skip to content
  skip to main content
  listen to article
  listen
  follow us
  follow
  promoted
  sponsored
  sponsored content
  view gallery
  play video
  watch video
  copy link
  copied
  toggle caption
  hide caption
  enlarge this image
  on air preview
  weather icon
  back to top
  click to enlarge
  getty images
  поделиться
  поделиться в соцсетях
  поделиться новостью
  поделиться с друзьями
  поделитесь с друзьями
  расскажите друзьям
  рассказать друзьям
  распечатать
  версия для печати
  печать
  отправить
  отправить другу
  отправить по почте
  реклама
  на правах рекламы
  загрузка
  загрузка...
  загружается, подождите
  загружается, подождите...
  прямой эфир
  главная
  на главную
  подписаться
  подписаться на рассылку
  подписка
  войти
  вход
  регистрация
  авторизация
  поиск
  меню
  назад
  вперед
  далее
  показать еще
  показать больше
  читать далее
  читать полностью
  читать дальше
  подробнее
  смотреть все
  все новости
  все материалы
  лента новостей
  лента
  новостные рубрики
  рубрики
  теги
  метки
  нет комментариев
  комментариев нет
  в избранное
  добавить в избранное
  добавить в закладки
  вконтакте
  одноклассники
  скопировать ссылку
  ссылка скопирована
  сообщить об ошибке
  слушать
  прослушать
  фото
  видео
  фоторепортаж
  фотогалерея
  увеличить
  на весь экран
  наверх
  вверх
  скрыть
  оцените материал
  оцените статью
  голосов
  rss
  `),
);

/** How such lines begin, when they are no longer than a line of chrome. */
const CHROME_STARTS: readonly string[] = lines(`
  фото:
  фото из
  фото ©
  фото предоставлено
  фото пресс
  фото с сайта
  фотограф:
  автор фото
  источник фото
  источник изображения
  иллюстрация:
  изображение:
  скриншот
  видео:
  коллаж:
  просмотров
  прочтений:
  количество просмотров
  теги:
  тэги:
  метки:
  рубрика:
  рубрики:
  категория:
  категории:
  ключевые слова:
  опубликовано:
  обновлено:
  добавлено:
  автор:
  рейтинг:
  голосов:
  подписывайтесь на
  подпишитесь на
  подписаться на
  присоединяйтесь к
  следите за нашими
  следите за новостями
  читайте нас в
  читайте нас на
  читайте новости
  мы в телеграм
  наш телеграм
  хочешь быть в курсе
  хотите быть в курсе
  нашли ошибку
  нашли опечатку
  заметили ошибку
  заметили опечатку
  если вы нашли ошибку
  если вы заметили ошибку
  если вы обнаружили ошибку
  выделите ошибку
  выделите орфографическую
  выделите фрагмент
  включите javascript
  photo:
  photo by
  photo credit
  photograph:
  photos:
  image:
  image credit
  image source
  image caption
  images:
  picture:
  credit:
  caption:
  source: getty
  tags:
  filed under
  posted in
  topics:
  categories:
  follow us on
  follow @
  like us on
  find us on
  sign up for
  sign up to
  sign up here
  subscribe to
  click here to
  download our app
  download the app
  get our free
  enter your email
  share this:
  enable javascript
  please enable javascript
  your browser does not
  read more:
  read also:
  see also:
  also read:
  more:
  related:
  watch:
  read next:
  up next:
  more on this:
  updated at
  last updated
  published:
  читайте также:
  читать также:
  смотрите также:
  по теме:
  также по теме:
`);

const RELATED_HEADS: readonly string[] = lines(`
  читайте также
  читайте еще
  читайте по теме
  читайте другие
  читать также
  читать еще
  смотрите также
  материалы по теме
  материал по теме
  еще материалы
  по теме
  новости по теме
  ссылки по теме
  сайты по теме
  статьи по теме
  публикации по теме
  сюжет по теме
  еще по теме
  больше по теме
  также по теме
  ранее по теме
  другие материалы
  другие новости
  другие статьи
  другие публикации
  похожие новости
  похожие статьи
  похожие материалы
  похожие публикации
  похожие записи
  последние новости
  последние публикации
  последние материалы
  свежие новости
  популярные новости
  популярные материалы
  популярное
  самое читаемое
  самое популярное
  самые читаемые
  главные новости
  главное сегодня
  новости дня
  новости партнеров
  новости сми
  рекомендуем
  мы рекомендуем
  вам может быть интересно
  вас может заинтересовать
  вас также может
  это интересно
  предыдущие новости
  related articles
  related stories
  related posts
  related news
  related content
  related topics
  related links
  related coverage
  related video
  more from
  more in
  more on
  more stories
  more news
  more articles
  more coverage
  you may also
  you might also
  you may like
  recommended
  trending
  most read
  most popular
  popular posts
  popular stories
  popular articles
  top stories
  latest news
  latest stories
  latest articles
  latest posts
  recent posts
  recent articles
  editor's picks
  editors' picks
  don't miss
  read next
  what to read next
  see also
  also on
  from our partners
  sponsored stories
  promoted stories
  around the web
  from the web
`);

const COMMENTS_HEADS: readonly string[] = lines(`
  комментарии
  комментариев
  комментировать
  комментарий:
  оставить комментарий
  оставьте комментарий
  оставьте свой комментарий
  добавить комментарий
  написать комментарий
  обсуждение
  обсудить
  ваше мнение
  ваше имя
  ваш комментарий
  ваш отзыв
  отзывы и комментарии
  comments
  view comments
  show comments
  read comments
  leave a comment
  leave a reply
  leave your comment
  post a comment
  add a comment
  add comment
  join the conversation
  join the discussion
  have your say
  discussion
`);

/** Said of the rights in a text, wherever it stands. */
const LEGAL: readonly string[] = lines(`
  все права защищены
  all rights reserved
  правообладатель проекта
  перепечатка материалов
  использование материалов сайта
  использовании материалов
  использование любых материалов
  копирование материалов
  полное или частичное
  при использовании этого материала
  при использовании любых
  при воспроизведении
  при перепечатке
  свидетельство о регистрации
  зарегистрировано федеральной
  редакция не несет ответственности
  мнение редакции может не совпадать
  this material may not be published
  may not be reproduced
  affiliate commission
  включите javascript
  enable javascript
`);

const MOST = { chrome: 140, head: 60, legal: 2500 } as const;
/** A legal notice names its matter early. */
const LEGAL_START = 250;

/** The role of a line by what it says, in Russian or English; `content` unless it is known. */
export function roleOfLine(line: string): LineRole {
  if (line.length > MOST.legal) return 'content';
  const said = normalise(line);
  if (said === '') return 'chrome';
  if (line.startsWith('©') || said.startsWith('copyright ') || isLegal(said)) return 'legal';
  if (line.length > MOST.chrome) return 'content';
  if (CHROME.has(said.replace(/:$/, ''))) return 'chrome';
  if (line.length <= MOST.head && !endsLikeSentence(line)) {
    const bare = withoutCount(said);
    if (startsWithAny(bare, RELATED_HEADS)) return 'related-head';
    if (COMMENTS_HEADS.some((head) => bare === head || (bare.startsWith(head) && bare.length < head.length + 12)))
      return 'comments-head';
  }
  return startsWithAny(said, CHROME_STARTS) ? 'chrome' : 'content';
}

function isLegal(said: string): boolean {
  const start = said.slice(0, LEGAL_START);
  return LEGAL.some((phrase) => start.includes(phrase));
}

function normalise(line: string): string {
  const said = line.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'").trim();
  return said.replace(/^[^\p{L}\p{N}(©]{1,20}/u, '');
}

/** `3 комментария` and `Comments (12)` are heads like those without the number. */
function withoutCount(said: string): string {
  return said
    .replace(/^\d{1,5} /, '')
    .replace(/ ?\(\d{1,5}\)/, '')
    .replace(/[:.…]{1,3}$/, '');
}

function startsWithAny(said: string, starts: readonly string[]): boolean {
  return starts.some((start) => said.startsWith(start) && !/^\p{L}/u.test(said.slice(start.length)));
}

function endsLikeSentence(line: string): boolean {
  return /[.!?]$/.test(line) && line.split(' ').length > 4;
}
