/** A command line that works as it stands, and what it is for. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/** Examples by the name of the command; `extract` for the main one. Help and the manual page show them. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  extract: [
    { line: 'extract seeds', does: 'facts of a folder of articles, as JSON' },
    {
      line: 'extract seeds --excel ru --output facts.csv',
      does: 'a table that a Russian Excel opens by a double click',
    },
    { line: 'extract seeds --output facts.xlsx', does: 'a workbook: facts, articles, entities' },
    {
      line: 'cat wire.ndjson | extract - --format ndjson',
      does: 'a filter: one article a line in, one record a line out',
    },
  ],
  show: [
    { line: 'extract show seeds/portal-vologda.txt', does: 'the article with its facts marked' },
    { line: 'extract show seeds/portal-vologda.txt --explain', does: 'and the rule that found each' },
  ],
  view: [{ line: 'extract view seeds --output seeds.html', does: 'then open seeds.html in a browser' }],
  run: [
    {
      line: 'extract run --manifest files.txt --output out --shard 0/8',
      does: 'the first of eight shares; start it again while it ends with 75',
    },
  ],
  finalize: [{ line: 'extract finalize --manifest files.txt --output out', does: 'when every share is done' }],
  check: [
    { line: 'extract check articles --update', does: 'accept what comes out today as expected' },
    { line: 'extract check articles --floor people=0.95', does: 'exact, but people may differ down to an F1 of 0.95' },
    { line: 'extract check articles --reporter junit > check.xml', does: 'for a CI server' },
  ],
  schema: [{ line: 'extract schema > record.schema.json', does: 'to validate records elsewhere' }],
  completion: [
    { line: 'source <(extract completion bash)', does: 'in ~/.bashrc' },
    { line: 'extract completion fish > ~/.config/fish/completions/extract.fish', does: 'once' },
  ],
  man: [{ line: 'extract man | man -l -', does: 'read it without installing it' }],
};
