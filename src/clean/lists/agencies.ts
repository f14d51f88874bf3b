/** News agencies as bylines name them, Russian and English. One a line, lower case, without articles; common knowledge of the trade. */
export const AGENCIES = `
associated press
ap
reuters
thomson reuters
agence france-presse
afp
bloomberg news
xinhua
upi
pa media
press association
canadian press
australian associated press
tass
ria novosti
interfax
belta
dpa
efe
ansa
kyodo news
тасс
итар-тасс
риа новости
интерфакс
белта
корр. белта
росинформбюро
рейтер
франс пресс
синьхуа
`;
