import { lazily } from '../remembered.js';
import { latinKey } from './latin-key.js';

/**
 * Given names that are one name in Russian, Belarusian, Ukrainian and English spelling. Short forms stand beside the full
 * ones where the press uses them so. A line is one name; its first spelling is the key.
 * Source: compiled by hand; licence of the project.
 */
const NAMES = `
александр aleksandr alexander alexandre аляксандр олександр oleksandr aliaksandr alyaksandr alexandr
александра aleksandra alexandra аляксандра олександра oleksandra
алексей aleksei alexey alexei alexis аляксей олексій oleksiy aliaksei oleksii
алина alina
анатолий anatoly anatolii анатоль анатолій anatol
андрей andrei andrey andrew андрій andriy andrii андрэй andrej
анна anna ганна hanna
антон anton anthony антін
аркадий arkady arkadii
артем artem artyom artiom арцём артём
борис boris barys барыс borys
вадим vadim vadym вадзім vadzim
валентин valentin valentyn валянцін
валентина valentina valentyna
валерий valery valerii valeriy валерій валерый valeri
василий vasily vasilii vassily василь vasyl васіль basil
виктор viktor victor віктор віктар viktar
виталий vitaly vitalii віталій віталь vital vitali
владимир vladimir володимир volodymyr уладзімір uladzimir wladimir
владислав vladislav владзіслаў уладзіслаў uladzislau владислав vladyslav
вячеслав vyacheslav viacheslav vjaceslav вячаслаў vyachaslau в'ячеслав
галина galina halyna halina
геннадий gennady gennadii gennadiy генадзь henadz геннадій hennadiy
георгий georgy georgii georgiy george георгій heorhiy heorhii
григорий grigory grigorii grigoriy gregory григорій hryhoriy hryhorii рыгор ryhor
даниил daniil daniel данило danylo данііл
дарья darya daria
денис denis denys dennis дзяніс dzianis
дмитрий dmitry dmitri dmitrii dmitriy dimitri дмитро dmytro дзмітрый dzmitry dmitrij
евгений evgeny yevgeny evgenii yevgeniy eugene євген yevhen yevhenii яўген yauhen eugen
евгения evgenia yevgenia eugenia
екатерина ekaterina yekaterina catherine kateryna катерина кацярына katsiaryna katerina
елена elena yelena helen helena олена olena алена
елизавета elizaveta yelizaveta elizabeth лізавета
иван ivan іван john
игорь igor ihor ігор ігар ihar
илья ilya ilia illia ілля
ирина irina iryna ірина
кирилл kirill kyrylo cyril кирило кірыл kiryl
константин konstantin constantine kostiantyn костянтин канстанцін kanstantsin
леонид leonid леонід
любовь lyubov liubov
людмила lyudmila liudmila ludmila людміла
максим maxim maksim maksym максім maxime
мария maria mariya marya mary марія марыя maryia
михаил mikhail michael mykhailo mykhaylo михайло міхаіл mikhail mihail
надежда nadezhda nadiya надія
наталья natalya natalia nataliya наталія наталля natallia
николай nikolai nikolay nicholas mykola микола мікалай mikalai
никита nikita mykyta микита мікіта
олег oleg oleh алег aleh
ольга olga olha вольга volha
павел pavel paul pavlo павло павал
петр pyotr petr peter petro петро пётр piotr пятро
роман roman raman раман
сергей sergei sergey serge serhiy serhii сергій сяргей siarhei sergej
светлана svetlana svitlana світлана святлана
софия sofia sofiya sophia софья
станислав stanislav станіслаў stanislau
степан stepan stephen
татьяна tatyana tatiana tetiana tetyana тетяна таццяна tatsiana
тимофей timofey timofei timothy
ульяна ulyana uliana
федор fyodor fedor theodore фёдор федір
филипп filipp philip
эдуард eduard edward едуард
юлия yulia julia yuliya iuliia юлія
юрий yury yuri yurii yuriy юрій юрый jurij iurii
яков yakov jacob яків
ярослав yaroslav iaroslav яраслаў
`;

const keys = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(
      NAMES.trim()
        .split('\n')
        .flatMap((line) => {
          const spellings = line.split(' ').map(latinKey);
          return spellings.map((spelling) => [spelling, spellings[0] ?? spelling] as const);
        }),
    ),
);

/** The key of a given name: one for all its spellings in the four languages, else its own. */
export function givenNameKey(name: string): string {
  const key = latinKey(name);
  return keys().get(key) ?? key;
}
