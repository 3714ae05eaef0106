import { windows1252 } from '../decode-text.ts'

/** Groups that hold no words of the text. */
const APART = new Set(
  `fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable
  listoverridetable rsidtbl generator themedata colorschememapping datastore latentstyles fldinst xmlnstbl footnote annotation
  nonshppict atnid atnauthor bkmkstart bkmkend revtbl filetbl`.split(/\s+/),
)

/** What a control word is in the text. */
const AS_TEXT: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  row: '\n\n',
  cell: '\t',
  nestcell: '\t',
  line: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
}

interface Group {
  /** Whether its words are left out: it holds settings, is hidden or deleted. */
  readonly apart: boolean
  /** How many characters stand in for a Unicode one. */
  readonly fallback: number
}

/** Word nests a dozen; a file that nests this deep was made to fill the memory. */
const DEEPEST = 1000

const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|[^\\{}\r\n]+/gi

/**
 * The words of an RTF file: paragraphs and rows apart by a blank line, cells by a tab. Settings, pictures, notes, headers and
 * hidden words are left out. What is no RTF or breaks off gives the words up to there.
 *
 * @example rtfText(Buffer.from('{\\rtf1 Caf\\\'e9 {\\b opens}\\par Now}')) // 'Café opens\n\nNow'
 */
export function rtfText(bytes: Uint8Array): string {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return wordsOf(source, decoderOf(/\\ansicpg(\d+)/.exec(source.slice(0, 2000))?.[1]))
}

/** The title among an RTF file's settings. */
export function rtfTitle(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString(
    'latin1',
  )
  const title = /\{\\info\b[\s\S]*?\{\\title ((?:[^{}\\]|\\.)*)\}/.exec(head)?.[1]
  if (title === undefined) return undefined
  return wordsOf(title, decoderOf(/\\ansicpg(\d+)/.exec(head)?.[1])) || undefined
}

/** The settings stand before the text, behind fonts and styles. */
const HEAD = 512 * 1024

function wordsOf(source: string, decode: (bytes: Uint8Array) => string): string {
  const pieces: string[] = []
  const open: Group[] = []
  let group: Group = { apart: false, fallback: 1 }
  let [skip, high]: [number, number[]] = [0, []]
  const flush = (): void => {
    if (high.length > 0) pieces.push(decode(Uint8Array.from(high)))
    high = []
  }
  const say = (text: string): void => {
    flush()
    const rest = text.slice(skip)
    skip = Math.max(0, skip - text.length)
    if (!group.apart) pieces.push(rest)
  }
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) {
    const [all, word, number, hex, symbol, brace] = match
    if (hex !== undefined) {
      if (skip > 0) skip--
      else if (!group.apart) high.push(Number.parseInt(hex, 16))
    } else if (brace === '{') {
      if (open.length > DEEPEST) break
      open.push(group)
      skip = 0
    } else if (brace === '}') {
      group = open.pop() ?? group
      skip = 0
    } else if (symbol !== undefined) {
      if (symbol === '*') group = { ...group, apart: true }
      else say(SYMBOLS[symbol] ?? '')
    } else if (word === undefined) say(all)
    else if (word === 'u') {
      flush()
      if (!group.apart) pieces.push(String.fromCharCode((Number(number) + 65_536) % 65_536))
      skip = group.fallback
    } else if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(number ?? 0))
    else {
      group = changed(group, word, number)
      const text = AS_TEXT[word]
      if (text !== undefined) {
        skip = 0
        say(text)
      }
    }
  }
  flush()
  return pieces
    .join('')
    .replace(/[ \t]+\n/g, (run) => run.replaceAll(' ', ''))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  _: '‑',
  '\n': '\n\n',
  '\r': '\n\n',
}

function changed(group: Group, word: string, number: string | undefined): Group {
  if (APART.has(word)) return { ...group, apart: true }
  if (word === 'uc') return { ...group, fallback: Number(number ?? 1) }
  if (word === 'v' || word === 'deleted') return { ...group, apart: number !== '0' }
  return group
}

/** Bytes in the code page that the file names; Windows-1252 where it names none that is known. */
function decoderOf(page: string | undefined): (bytes: Uint8Array) => string {
  if (page === undefined || page === '1252') return windows1252
  const label = { '932': 'shift_jis', '936': 'gbk', '949': 'euc-kr', '950': 'big5', '65001': 'utf-8' }[page]
  try {
    const decoder = new TextDecoder(label ?? `windows-${page}`)
    return (bytes) => decoder.decode(bytes)
  } catch {
    return windows1252
  }
}
