/** A value of a feature as WebAnno TSV writes it (Escaping.escapeValue): what has a meaning there gets a backslash. */
export function escapeValue(value: string): string {
  // What would end the line has no escape in a value; a backslash at the end would hide the bar that parts two values.
  const plain = value.replace(/(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').replace(/\\$/, '\\ ')
  const escaped = plain.replace(/->|[\\[\]|_;*]/g, '\\$&')
  return escaped.replaceAll('\t', '\\t').replaceAll('\n', '\\n')
}

/** A line of a sentence (Escaping.escapeText): control characters get a backslash, those with a letter of their own that. */
export function escapeText(line: string): string {
  return line.replace(/[\p{Cc}\\]/gu, (sign) =>
    sign === '\v' || (sign > '\x1f' && sign !== '\\') ? sign : `\\${SHORT[sign] ?? sign}`,
  )
}

const SHORT: Readonly<Record<string, string>> = { '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r', '\b': 'b' }
