/** How credits, counters, tag lists and calls to subscribe begin, Russian and English. One a line, lower case, ё as е; common knowledge of the trade. */
export const CHROME_STARTS = `
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
если вы заметите ошибку
если вы увидели ошибку
заметив ошибку
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
`;
