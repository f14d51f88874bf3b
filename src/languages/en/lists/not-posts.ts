/**
 * Words for people that name no post or trade: kin, ages, views, what somebody did or suffered; lower case, singular.
 * Source: compiled by hand; licence of the project.
 */
export const notPosts = (): ReadonlySet<string> => new Set(WORDS.trim().split(/\s+/));

const WORDS = `
ally apostle arsonist assassin associate attacker authority author auteur backer beneficiary billionaire bomber boyfriend brother builder candidate captor challenger champion citizen cleaner co-star coauthor collaborator colleague collector
communist companion confidant confidante conservative conspirator constituent contributor counterpart cousin creator critic daughter defendant democrat despot detainee dissenter dissident donor exile expert explorer extremist eurosceptic ex-husband ex-wife
father fiance fiancé fiancee fiancée fighter firebrand forward founder-member freshman friend front-runner frontrunner fugitive girlfriend graduate granddaughter grandfather grandmother grandson guerrilla gunman guru heir heiress hero hijacker hostage
husband incumbent informant inmate intellectual keynote killer lady landlord landowner layman legend left-hander left-winger liberal lone lord loser lover loyalist mastermind matriarch men man millionaire model mogul mother motorist mystic neighbor neighbour nephew newcomer
niece nominee observer official-looking oligarch opponent outlaw outsider owner pacifist participant partner passenger patron pedestrian peer pioneer plaintiff playboy potentate predecessor prisoner prodigy protagonist protege protégé protester purveyor
rebel receiver refugee reformer reformist rejoinder resident resource returnee retiree revolutionary right-hander right-winger rival saint scion secessionist secularist separatist shareholder shooter sister socialist socialite son stalwart star stepfather stepmother stepson
strongman student subordinate successor supporter survivor suspect sympathizer teammate teenager terrorist thief tribesman uncle underdog usurper vegan veteran victim villain visionary volunteer voter wanderer whistleblower widow widower wife winner witness woman women worker youngster
presidential ministerial prime-time politburo holder leaseholder reader renter user viewer visitor buyer seller customer consumer speaker-designate cop guard labor labour ruler pretender count citizen-soldier people person child children girl boy
`;
