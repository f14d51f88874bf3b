/** Where windows-1252 leaves ISO 8859-1: bytes 0x80 to 0x9F. The decoder of Node 20 gets 27 of them wrong. */
const WINDOWS_1252_UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const TRAILING_BYTES = 3;
/** A page in UTF-8 may hold a few broken bytes: one in so many multi-byte characters is forgiven. */
const GOOD_PER_BROKEN = 20;

export function decodeAs(bytes: Uint8Array, encoding: string): string {
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (unit) => WINDOWS_1252_UPPER[unit.charCodeAt(0) - 0x80] ?? unit);
}

/** The WHATWG name behind a label (`cp1251` is `windows-1251`), or null for a label that no decoder knows. */
export function encodingOfLabel(label: string | null): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return label.toLowerCase() === 'cp866' ? 'ibm866' : null;
  }
}

/** True for UTF-8 without a fault; a character cut in two at the very end is none. */
export function hasCleanUtf8(bytes: Uint8Array): boolean {
  for (let cut = 0; cut <= TRAILING_BYTES && cut <= bytes.length; cut++) {
    const last = bytes[bytes.length - cut];
    if (cut > 0 && last !== undefined && last < 0x80) return false;
    const whole = bytes.subarray(0, bytes.length - cut);
    if (isUtf8(whole)) return cut === 0 || whole.some((byte) => byte > 0x7f);
  }
  return false;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** True where multi-byte characters of UTF-8 far outnumber the broken bytes among them. */
export function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let broken = 0;
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character === '\ufffd') broken++;
    else if (character > '\x7f') good++;
  }
  return good > broken * GOOD_PER_BROKEN;
}
