/** Buttons, section names and widgets that a page dump leaves as whole lines, Russian and English. One a line, lower case, ё as е; common knowledge of the trade. */
export const CHROME_LINES = `
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
`;
