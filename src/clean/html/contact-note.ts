const LONGEST = 350;
const NETWORKS = ['twitter', 'facebook', 'instagram', 'telegram', 'on x', 'телеграм', 'вконтакте', 'newsletter'];
const CALLS = ['follow', 'subscribe', 'sign up', 'email', 'e-mail', 'contact', 'reach', 'подпи', 'пишите', 'связаться'];

/** True for a note after the last paragraph on how to reach or follow the writer: `Email Anna Ray at aray@kola.example`. */
export function isContactNote(text: string): boolean {
  if (text.length > LONGEST) return false;
  const said = text.toLowerCase();
  const isCall = CALLS.some((call) => said.includes(call));
  return isCall && (hasHandle(said) || NETWORKS.some((network) => said.includes(network)));
}

/** `aray@kola.example`, `@annaray`. */
function hasHandle(said: string): boolean {
  const at = said.indexOf('@');
  return at >= 0 && /^[a-z]/.test(said.slice(at + 1));
}
