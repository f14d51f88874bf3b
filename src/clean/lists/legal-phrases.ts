/** What is said of the rights in a text, wherever it stands, Russian and English. One a line, lower case, ё as е; common knowledge of the trade. */
export const LEGAL_PHRASES = `
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
`;
