/**
 * One-syllable surnames of East Asia in Russian spelling: what follows them without a comma is the given name.
 * Source: compiled by hand from the common surnames of China, Korea, Vietnam; licence of the project.
 */
export const asianSurnames = (): ReadonlySet<string> => new Set(WORDS.trim().split(/\s+/));

const WORDS = `
ван ли чжан лю чэнь ян хуан чжао у чжоу сюй сунь ма чжу ху го хэ линь гао ло чжэн лян се тан сун дэн хань фэн цао пэн цзэн
сяо тянь дун пань юань цай цзян юй ду е чэн вэй су люй дин жэнь лу яо цуй чжун тань цю ши си мао вэнь бо дай ся фан цзя
ким пак чхве чой чжон чон кан чо юн чан лим хан о со син квон хван ан сон ю хон мун но ро ким пэ чин чу нам
пан бан мун танг тран аун вонг чеунг лам шэнь инь мэн ляо цянь лэй кун бай гу гуань жун ань цзи цзинь цзоу цинь ши сюэ сюн тао хоу хун чжань шао
цэнь чай лай вин тхейн со юань мо мэй лянь дю ко квак чи чжин син ку ха тэ мён пу кви чхон хян
нгуен чан ле фам хуинь фан ву во данг буй до хо нго зыонг
`;
