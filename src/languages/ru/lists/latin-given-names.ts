/**
 * Given names in Latin letters that begin the name of a person in Russian text.
 * Source: compiled by hand from general knowledge; licence of the project.
 */
export const latinGivenNames = (): ReadonlySet<string> => new Set(WORDS.trim().split(/\s+/));

/** People whose names are firms and brands. */
export const latinBrands = (): ReadonlySet<string> => new Set(BRANDS.split(',').map((name) => name.trim()));

const WORDS = `
Aaron Adam Adrian Alan Albert Alex Alexander Alexandra Alexey Alfred Alice Allan Allen Amanda Amy Andrea Andreas Andrei Andrew Andrey Andy Angela Anna Anne Anthony Antonio
Arnold Arthur Barack Barbara Barry Ben Benjamin Bernard Bill Bob Boris Brad Brandon Brian Bruce Carl Carlos Caroline Catherine Charles Chris Christian Christina Christine Christopher
Clara Craig Daniel Daniela David Deborah Denis Dennis Diana Dmitry Donald Doug Douglas Edward Elena Elizabeth Elon Emily Emma Emmanuel Eric Erik Eugene Evan Fabio Federico Felix
Fernando Francesco Francis Frank Frederic Gary George Gerard Giovanni Giuseppe Gordon Graham Greg Gregory Guy Hans Harold Harry Heather Helen Henry Howard Hugh Ian Igor Ivan Jack Jacob
Jacques James Jamie Jan Jane Janet Jason Javier Jean Jeff Jeffrey Jennifer Jeremy Jerry Jessica Jim Jimmy Joe Johann Johannes John Johnny Jonathan Jose Joseph Josh Joshua Juan Judith
Julia Julian Julie Karen Karl Kate Katherine Keith Ken Kenneth Kevin Kim Konstantin Kurt Larry Laura Laurence Lawrence Leo Leonard Leonardo Linda Lisa Louis Lucas Luis Luke Manuel Marc
Marco Margaret Maria Mario Mark Martin Mary Matt Matthew Max Michael Michel Michelle Miguel Mike Mikhail Natalia Natalie Nathan Neil Nicholas Nick Nicolas Nicole Nikolai Noam Oleg Olga
Oliver Oscar Pablo Patricia Patrick Paul Paula Pedro Peter Phil Philip Philippe Pierre Rachel Ralph Randy Ray Raymond Rebecca Ricardo Richard Rick Robert Roberto Robin Roger Roland Ron
Ronald Roy Russell Ryan Sam Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Sergey Sharon Simon Sophie Stefan Stephanie Stephen Steve Steven Stewart Stuart Susan Taylor Ted Theodore
Thomas Tim Timothy Tina Todd Tom Tommy Tony Vladimir Walter Warren Wayne William Wolfgang Yuri Zoe
`;

const BRANDS = `Philip Morris, Calvin Klein, Jack Daniels, Johnnie Walker, Paul Smith, Tommy Hilfiger, Harry Potter, Tom Ford, Guy Laroche,
Max Mara, Robert Bosch, Mary Kay, Marc Jacobs, Oscar Mayer, Jean Paul, Tom Tailor, Hugo Boss, Luis Vuitton, Louis Vuitton, Ralph Lauren,
Henry Ford, Ben Sherman, Paul Shark, Karen Millen, Dolce Gabbana, William Hill, Charles Schwab, John Deere, James Bond, Christian Dior, Kate Spade, Walter Bau, Mark Spencer`;
