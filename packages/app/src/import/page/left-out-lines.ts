import type { Block } from './page-blocks.ts'

/** Lines that stand among the paragraphs of an article and are no words of it. */
interface Row {
  readonly why: string
  readonly line: RegExp
  readonly example: string
}

/** Over a list of other articles, or with one behind it. */
const ELSEWHERE: readonly Row[] = [
  {
    why: 'leads to another article',
    line: /^[[(]?(?:read|see|watch|listen|more|also|related|recommended|further reading|don.t miss|must read|lest auch|lesen sie|mehr zum thema|lire aussi|à lire aussi|leggi anche|lea también)\b(?: (?:more|also|next|here|on|about|stories|coverage|articles?|reading|from|auch))*\s?[:|>»–-]/iu,
    example: 'READ MORE: Ferry is late',
  },
  {
    why: 'leads to other articles',
    line: /^(?:read more|read next|read also|see also|related(?: (?:articles?|stories|content|coverage|links|topics|posts))?|more(?: great .{1,30} stories| stories| news| coverage| on this (?:story|topic))?|you (?:may|might) also (?:like|be interested in)|recommended(?: for you| reading)?|trending(?: now)?|most (?:read|popular)|up next|more from .{1,40}|don.t miss|something to consider|(?:explore|find out) more|in other news|around the web|lest auch|lesen sie auch|lire aussi|à lire aussi|leggi anche|lea también|mehr zum thema|czytaj więcej|weitere (?:artikel|themen|beiträge|informationen))\W*$/iu,
    example: 'You may also like',
  },
]

const LINES: readonly Row[] = [
  {
    why: 'asks for something',
    line: /^(?:subscribe|sign up|click here|tap here|download (?:the|our)|follow (?:us|our|@)|join (?:us|our)|share (?:this|your)|like us|email us|contact us|support (?:our|the .{1,40} by)|get (?:the|our) .{0,40}(?:newsletter|inbox|app)|have a (?:tip|story)|got a (?:tip|story)|do you have a story|to contact the|for more (?:stories|news|information)[^.]{0,60}(?:visit|click|follow|see)|want more|enjoy(?:ed|ing)? this|if you enjoyed|don.t miss out|receive our|register (?:for|to)|log in|sign in|leave a comment|post a comment|what do you think|tell us what you think|let us know (?:in|what)|check out our)\b/iu,
    example: 'Sign up for our newsletter to get the news of the morning.',
  },
  {
    why: 'asks for something',
    line: /\b(?:straight|right|directly|delivered) (?:in)?to your (?:e-?mail )?inbox\b|\bsign up (?:for|to) (?:our|the|your)\b[^.]{0,80}\bnewsletters?\b|\bsubscribe to (?:our|the)\b[^.]{0,80}\b(?:newsletter|channel|podcast)\b|\bfollow (?:him|her|me|them|us) on (?:twitter|x|facebook|instagram)\b/i,
    example: 'Get the best of the week straight to your inbox.',
  },
  {
    why: 'says who took a picture or made the report',
    line: /^(?:\(?(?:photos?|images?|pictures?|file photo|file|illustration|graphic|video|credits?|photo credit|image credit|source|quelle|foto|bild|getty(?: images)?|reuters|ap photo|afp|shutterstock|instagram|twitter|youtube|facebook)(?: by| credit| source| courtesy(?: of)?)?\s?[:|/©].{0,120}|(?:image|media) (?:copyright|caption|source).{0,200}|©.{0,150}|getty(?: images)?|afp|reuters|ap|image source,.{0,80}|copyright\b.{0,150}|all rights reserved\.?)$/is,
    example: 'Photo: Hau Dinh, AP',
  },
  {
    why: 'says who took a picture or made the report',
    line: /^.{3,120}(?:\/|\| ?|\bvia |\()(?:getty images?(?: .{0,20})?|afp|ap(?: photo)?|reuters|shutterstock|bloomberg|alamy|epa|pa wire|pa)\)?\.?$|^.{0,200}\((?:image|photo|picture|credit|pic|foto):[^)]{0,100}\)$|\[\+\] ?$/is,
    example: 'Natalie Naccache | Bloomberg | Getty Images',
  },
  {
    why: 'says who took a picture or made the report',
    line: /^\(?(?:additional |with )?(?:reporting|editing|writing|compiled|edited|translated|contributed) by\b.{0,300}$|^.{0,200}\bcontributed to this (?:report|story|article)\.?$|^\(with (?:inputs?|agency|agencies|files) .{0,60}\)$/is,
    example: '(Reporting by Ada Ross; editing by Bo Lund)',
  },
  {
    why: 'is a label of the page',
    line: /^(?:advertisement|advertising|ad|advert|sponsored(?: content)?|promoted|comments?|\d+ comments?|loading\W*|share|tweet|print|e-?mail|whatsapp|facebook|twitter|pinterest|linkedin|copy link|save|follow|listen|play|replay|next|previous|close|menu|search|top|back to top|skip to (?:main )?content|view (?:gallery|comments|all)|hide caption|toggle caption|enlarge(?: this)? image|key points|highlights|story continues below(?: advertisement)?|article continues (?:below|after).{0,30}|continue reading(?: the main story)?|(?:last )?(?:updated|published)\b.{0,60}|topics?|tags?|source|\d+ (?:of|\/) \d+|\d+ min(?:ute)?s? read|media playback is unsupported.*|to view this video.*|this video (?:can ?not|is).*|your browser does not.*|anzeige|werbung|teilen|kommentare|drucken|reklame|publicité|pubblicità|publicidad)\W*$/i,
    example: 'Advertisement',
  },
  {
    why: 'counts the pictures of a series',
    line: /^(?:image|photo|picture|slide|bild|foto) \d+ (?:of|\/|von) \d+$/i,
    example: 'Image 1 of 5',
  },
  {
    why: 'says when it was published',
    line: /^(?:first |last )?(?:created|modified|posted|published|updated)\b[^.]{0,140}\d:\d\d[^.]{0,80}$/i,
    example: 'PUBLISHED: 00:01, Tue, Nov 19, 2019 | UPDATED: 10:43, Tue, Nov 19, 2019',
  },
]

/** Whether a line stands over a list of other articles, or leads to one. */
export function leadsElsewhere({ text }: Pick<Block, 'text'>): boolean {
  return text.length < 200 && ELSEWHERE.some(({ line }) => line.test(text))
}

/** Longer ones are paragraphs that happen to begin so. */
const LONGEST_LINE = 350

/** An address that is printed is a word of the article: it names a source. */
const ADDRESS = /^https?:\/\/\S+$/

/** Whether a block is no words of the article although it stands among them. */
export function isLeftOutLine({ text, linked, pictured, around }: Block): boolean {
  if (/^\W*$/u.test(text) && !/\p{L}|\p{N}/u.test(text)) return true
  if (text.length > LONGEST_LINE) return false
  if (
    linked > 0.9 &&
    text.length < 200 &&
    !ADDRESS.test(text) &&
    !/^(?:TD|TH|BLOCKQUOTE|H[2-6])$/.test(around.tag)
  )
    return true
  if (pictured && text.length < 200 && !/[.!?:…"”]\s*$/u.test(text)) return true
  return LINES.some(({ line }) => line.test(text))
}

const MONTHS =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)[a-z]*\\.?'
const DAY_LINE = new RegExp(
  `\\b(?:${MONTHS} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}\\.? ${MONTHS},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})|\\b\\d{1,2}:\\d\\d\\b|\\b\\d+ (?:minutes?|hours?|days?|weeks?|months?|years?|mins?) ago\\b`,
  'i',
)
const BYLINE = /^(?:by|von|par|de|por|di|written by|posted by|text)\b[: ]\s*\S/i

/** Whether a block is a headline of the page: it is the title and not the text. */
export function isTitle({ text }: Block, titles: readonly string[]): boolean {
  const plain = plainWords(text)
  return plain !== '' && titles.some((title) => plainWords(title) === plain)
}

/** Whether a line over the first paragraph says who wrote the article and when, or is a label. */
export function isOpeningLine({ text, around }: Block): boolean {
  if (around.tag === 'H1') return true
  if (text.length > 120) return false
  return isBylineOrDay({ text }) || !/[.!?:"”’)…]\s*$/u.test(text)
}

/** Whether a line is who wrote the article, or when. */
export function isBylineOrDay({ text }: Pick<Block, 'text'>): boolean {
  return text.length <= 120 && (BYLINE.test(text) || DAY_LINE.test(text))
}

const plainWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
