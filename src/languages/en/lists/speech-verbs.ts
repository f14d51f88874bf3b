/**
 * Verbs of what people and their bodies say, in the past and the present; lower case.
 * Source: compiled by hand; licence of the project.
 */
export const speechVerbs = (): ReadonlySet<string> => new Set(SPEECH.trim().split(/\s+/));

/** Verbs that a person does and a body or a place hardly ever. */
export const personalVerbs = (): ReadonlySet<string> => new Set(PERSONAL.trim().split(/\s+/));

const SPEECH = `
said says added adds told tells argued argues noted notes stressed stresses explained explains asked asks replied replies wrote writes recalled recalls admitted admits insisted insists claimed claims stated states warned warns commented comments remarked observed declared declares concluded concludes
continued joked quipped testified tweeted suggested suggests acknowledged acknowledges complained vowed vows pledged emphasised emphasized highlighted pointed reiterated conceded contended announced announces believes believed thinks thought predicted predicts denied denies confirmed confirms urged urges`;

const PERSONAL = `
smiled laughed joked quipped recalled recalls remembered remembers married died born resigned retired graduated grew sat stood walked shook nodded sang played scored wrote testified pleaded fell thinks felt feels wept cried himself herself who whose whom ran knew knows shrugged sighed grinned wore
believes thought wondered confessed apologised apologized tweeted beamed studied starred`;
