/** Heads over the comments of readers, Russian and English. One a line, lower case, ё as е; common knowledge of the trade. */
export const COMMENTS_HEADS = `
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
отзывы читателей
комментарии читателей
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
`;
