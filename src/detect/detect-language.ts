/** Language of a text by its letters: ISO 639-1, or `und`. */
export function detectLanguage(text: string): { readonly code: string; readonly confidence: number } {
  let cyrillic = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x400 && unit < 0x530) cyrillic++;
    else if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) latin++;
  }
  const letters = cyrillic + latin;
  if (letters === 0) return { code: 'und', confidence: 0 };
  return cyrillic >= latin
    ? { code: 'ru', confidence: cyrillic / letters }
    : { code: 'en', confidence: latin / letters };
}
