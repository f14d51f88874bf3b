// Run it from a folder where extract-facts is installed: node example.mjs
import { extractArticle, extractStream } from 'extract-facts';

const record = await extractArticle({
  text: 'Делегация приехала в Минск 12 марта.',
  published: '2024-03-15',
});
console.log(record.dates[0].text, '=', record.dates[0].value);

const wire = [
  { id: 'one', text: 'The bridge opened on 3 March 2025.' },
  { id: 'two', text: 'Мост открыли 3 марта 2025 года.' },
];
for await (const { id, language, dates } of extractStream(wire, { kinds: ['dates'] })) {
  console.log(id, language.code, dates[0].value);
}
