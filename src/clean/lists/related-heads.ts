/** How the heads over related articles begin, Russian and English. One a line, lower case, ё as е; common knowledge of the trade. */
export const RELATED_HEADS = `
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
`;
