/** Signs that nobody sees: they turn the direction of writing, or make two names look alike that are not. */

/** Every sign that may be one. Soft hyphens and blanks that do not break are none: a page shows what they do. */
const PERHAPS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|\u034f/u

/** What joins signs belongs to emoji and to scripts that join; the letters of a flag's name belong to the flag. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Z}])[\u200c\u200d]|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]|\u034f/gu

/** A stretch of a text as it is; `unseen` names the sign where it is one that nobody sees. */
export interface SeenPart {
  readonly text: string
  readonly unseen: string | null
}

/**
 * A text apart at the signs that nobody sees; the parts, joined, are the text.
 *
 * `seenParts('a\u202eb')` is `[{ text: 'a', unseen: null }, { text: '\u202e', unseen: 'U+202E' }, { text: 'b', unseen: null }]`.
 */
export function seenParts(text: string): readonly SeenPart[] {
  if (!PERHAPS.test(text)) return [{ text, unseen: null }]
  const parts: SeenPart[] = []
  let from = 0
  for (const { 0: sign, index } of text.matchAll(UNSEEN)) {
    if (index > from) parts.push({ text: text.slice(from, index), unseen: null })
    parts.push({ text: sign, unseen: nameOf(sign) })
    from = index + sign.length
  }
  return from < text.length || parts.length === 0
    ? [...parts, { text: text.slice(from), unseen: null }]
    : parts
}

/** The text with a replacement character for each sign that nobody sees: where nothing but letters can be shown. */
export function seenText(text: string): string {
  return PERHAPS.test(text) ? text.replace(UNSEEN, '\ufffd') : text
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
