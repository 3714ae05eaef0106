import type { PageElement } from './page-dom.ts'
import type { Inside } from './page-tree.ts'

/** Parts of a page that are no words of its article, by what their makers call them. */
interface Row {
  readonly why: string
  /** Of the classes, the id and other names, in small letters and apart by hyphens and blanks. */
  readonly name: RegExp
  readonly example: string
  /** Whether it is left out however much of the words of the page it holds: a short article has fewer. */
  readonly however?: true
  /** Whether it may be the name of every part of an article, which together are all of it. */
  readonly ofParts?: true
  /** Whether it is so called only where links are, and no heading. */
  readonly ofLinks?: true
  /** Whether it is so called only where a picture is, and few words. */
  readonly pictured?: true
  /** Whether it is left out however much it holds, where an article stands before it. */
  readonly behind?: true
  /** Whether it is left out inside of a sentence too; a word of it stays otherwise, whatever it is called. */
  readonly inSentences?: true
}

const ROWS: readonly Row[] = [
  {
    why: 'asks for consent to cookies',
    name: /\b(?:cookies?|consent|gdpr|onetrust|didomi|cybot|cybotcookiebot|usercentrics)\b|\b(?:sp-message|qc-cmp)/,
    example: 'id="onetrust-banner-sdk"',
    however: true,
  },
  {
    why: 'says what a picture shows, and who took it',
    name: /captions?\b|\b(?:photo|image|img|picture|media)-?(?:credits?|source|info|meta|copyright|description)\b|\bcredits?\b|\bphotographer\b/,
    example: 'class="wp-caption-text"',
  },
  {
    why: 'says what a picture shows, and who took it',
    name: /(?:^|\s)(?:(?:article|body|featured|hero|inline|lead|main|media|story|top)-)?(?:images?|img|photos?|pictures?)(?:-(?:block|box|container|wrap(?:per)?))?(?=\s|$)/,
    example: 'class="image"',
    pictured: true,
  },
  {
    why: 'leads to other articles',
    name: /\brelated|\brecirc|\bread-?(?:more|also|next|on)\b|\bmore-?(?:stories|news|on|from|articles|like|info|links)\b|\balso-?(?:like|read|see)\b|\bsee-?also\b|\brecommend|\btrending\b|\bmost-?(?:read|popular|viewed|recent)\b|\boutbrain|\btaboola|\bzergnet|\bpopular\b|\bup-?next\b|\binternal-?links?\b|\bin-this-(?:article|story)\b|\bonward\b|\bseries\b/,
    example: 'class="related-articles"',
  },
  {
    why: 'leads to other articles',
    name: /teasers?\b|\bpromo\b|\bcards?\b/,
    example: 'class="teaser"',
    ofLinks: true,
  },
  {
    why: 'asks to subscribe or to give money',
    name: /newsletter|\bsubscri(?:be|ber|bers|ption|ptions)\b|\bsign-?(?:up|in)\b|\blog-?in\b|\bpaywall|\bregwall|\bpiano\b|\bdonat(?:e|ion)|\bcta\b|\bcall-?to-?action|\bmembership\b|\bmailing/,
    example: 'class="newsletter-signup"',
    ofParts: true,
  },
  {
    why: 'shares the page, or follows somebody',
    name: /\bshar(?:e|es|ing|edaddy|ebar|eline|eaholic)\b|\bsocials?\b|\bfollow(?:ers|-us)?\b|\baddthis|\baddtoany|\bsocial-?(?:media|links|icons|bar|share)/,
    example: 'class="social-share"',
  },
  {
    why: 'is what readers said',
    name: /\bcomments?(?:-?(?:list|area|section|wrapper|form|count))?\b|\bdisqus|\brespond\b|\blivefyre|\breply\b|\bviafoura\b/,
    example: 'id="disqus_thread"',
    behind: true,
  },
  {
    why: 'is about the author',
    name: /\bauthors?(?:-?(?:bio|box|info|card|description|details|about|profile|name|meta|block|footer))?\b|\bbio(?:graphy)?\b|\babout-?(?:the-?)?authors?|\bby-?lines?\b|\bcontributors?\b|\bvcard\b/,
    example: 'class="author-bio"',
  },
  {
    why: 'says when and where it was published',
    name: /\b(?:post|entry|article|story|content|header|page)-?(?:meta|date|info|tags|topics|footer|tools|actions|utility|toolbar|details|service)\b|\bmeta(?:data|-?info)?\b|\btime-?stamps?\b|\bpub(?:lish(?:ed)?)?-?(?:date|time)|\bpublication-?date\b|\blast-?updated\b|\bread(?:ing)?-?time\b/,
    example: 'class="entry-meta"',
  },
  {
    why: 'sorts articles',
    name: /\btags?(?:-?(?:list|cloud|links|container))?\b|\btopics?(?:-?(?:list|links))?\b|\bkeywords?\b|\bcategor(?:y|ies)\b|\bbread-?crumbs?\b|\bhashtags?\b|\bkicker\b|\beyebrow\b/,
    example: 'class="tag-list"',
    ofLinks: true,
  },
  {
    why: 'moves about the site',
    name: /\bnav(?:igation|bar|box)?\b|\bmenus?\b|\bpagination\b|\bpaginator\b|\bpager\b|\bside-?bars?\b|\bskip-?(?:link|to)|\btool-?bars?\b|\bpost-?nav|\bjump-?(?:to|links?)\b|\btable-of-contents\b|\btoc\b/,
    example: 'class="breadcrumb-nav"',
    ofLinks: true,
  },
  {
    why: 'is an advertisement',
    name: /\bads?(?:-?(?:slot|unit|wrapper|container|box|label|text|block|placeholder))?\b|\badvert\w*|\bsponsor\w*|\bdfp\b|\bpromo(?:s|tion|tions|ted|box)?\b|\baffiliate\w*|\bcommercial\b|\bbanner\b/,
    example: 'class="ad-container"',
  },
  {
    why: 'is there for those who hear the page, or is not shown',
    name: /\b(?:sr|screen-?reader)-?(?:only|text)\b|\bvisually-?hidden\b|\bvisuallyhidden\b|\bprint-?only\b|\bis-hidden\b|\bdisplay-none\b|\bno-?js\b/,
    example: 'class="sr-only"',
    inSentences: true,
  },
  {
    why: 'stands at the foot of every page',
    name: /\bcopyrights?\b|\bdisclaimers?\b|\blegal\b|\bfooters?\b|\bcolophon\b|\bsyndicat(?:e|ion)\b|\bcorrections?-policy\b|\bendnote\b|\bfeedback\b/,
    example: 'class="site-footer"',
  },
  {
    why: 'is pictures and films with their titles',
    name: /\bgaller(?:y|ies)\b|\bslide-?shows?\b|\bcarousels?\b|\bsliders?\b|\bslides?\b|\bvideo-?(?:player|title|caption|info|wrapper|container|embed|js|meta|details)\b|\bjw-?player|\bplayer\b|\blightbox\b|\bplaylist\b|\bpodcast-?(?:player|promo)/,
    example: 'class="photo-gallery"',
    ofParts: true,
  },
  {
    why: 'opens over the words',
    name: /\btool-?tips?\b|\broll-?over-(?:block|people-block|content)\b|\bpop-?(?:up|over)s?\b|\bmodals?\b|\boverlays?\b/,
    example: 'class="tooltip"',
    inSentences: true,
  },
  {
    why: 'says again what stands in the text',
    name: /\bpull-?quotes?\b/,
    example: 'class="pullquote"',
  },
  {
    why: 'is for other uses than reading',
    name: /\bwidget-(?:area|recent|categor|tag|archive|search|meta|links)|\brating\b|\bvot(?:e|ing)\b|\bpolls?\b|\bquiz\b|\bbuttons?\b|\bbtn\b|\bsearch\b|\bwhatsapp\b|\bprint\b/,
    example: 'class="star-rating"',
  },
]

/** Elements that are no words of an article whatever they are called. */
const BY_TAG: Readonly<Record<string, string>> = {
  NAV: 'moves about the site',
  FOOTER: 'stands at the foot of every page',
  FORM: 'is for other uses than reading',
  FIELDSET: 'is for other uses than reading',
  BUTTON: 'is for other uses than reading',
  ASIDE: 'stands beside the article',
  MENU: 'moves about the site',
  FIGCAPTION: 'says what a picture shows, and who took it',
}

const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'moves about the site',
  complementary: 'stands beside the article',
  banner: 'stands at the head of every page',
  contentinfo: 'stands at the foot of every page',
  search: 'is for other uses than reading',
  toolbar: 'is for other uses than reading',
  menu: 'moves about the site',
}

/** What holds so much of the prose of a page is the article, whatever it is called. */
const ARTICLE_SHARE = 0.3

const NAMED = [
  'class',
  'id',
  'data-testid',
  'data-component',
  'data-type',
  'data-module',
  'data-block',
] as const

/** Their makers list on them what the article is about: `category-news tag-ferries`. */
const NEVER: ReadonlySet<string> = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'H1'])

/** The page that an element lies in. */
interface Whole {
  readonly whole: Inside
  readonly byClass: ReadonlyMap<string, number>
}

/** So much of a list of articles lies in links. */
const LINKS_SHARE = 0.3

/** What its makers call the article itself. */
const ARTICLE =
  /\b(?:entry|article|post|story|single|blog)-?(?:content|body|text)\b|\barticlebody\b|\b(?:body|content)-?(?:text|copy)\b|\bremarks\b|\bcommentary\b/

/** Why something is left out that is of the article all the same: it says who wrote it, and when. */
export const SAYS_WHEN: ReadonlySet<string> = new Set([
  'says when and where it was published',
  'is about the author',
])

/** Why an element is no part of the article; `null` where it may be one. */
export function whyUnwanted(
  element: PageElement,
  inside: Inside,
  { whole, byClass }: Whole,
  inSentence = false,
): string | null {
  const tag = element.nodeName
  if (inside.post || inside.headline || tag === 'BODY' || tag === 'HTML') return null
  const names = NEVER.has(tag) ? '' : namesOf(element)
  if (
    !inside.article &&
    (isDialog(element, tag) || (names !== '' && ROWS.some((row) => row.however && row.name.test(names))))
  )
    return 'stands over the page'
  if (inside.prose > ARTICLE_SHARE * whole.prose && inside.prose > 0)
    return isBehind(inside, whole) && !inside.article && names !== ''
      ? (ROWS.find((row) => row.behind && row.name.test(names))?.why ?? null)
      : null
  if (isHidden(element)) return 'is not shown'
  const byTag = BY_TAG[tag] ?? BY_ROLE[element.getAttribute('role') ?? '']
  if (byTag !== undefined) return byTag
  // The rows of a table are called after what they tell of: `class="player"`.
  if (names === '' || tag === 'TR' || ARTICLE.test(names)) return null
  const together = byClass.get(element.getAttribute('class') ?? '') ?? 0
  const isArticle = together > ARTICLE_SHARE * whole.prose
  const isLinks = inside.linked > LINKS_SHARE * inside.text && !/^H[2-6]$/.test(tag)
  const isRow = (row: Row) =>
    row.name.test(names) &&
    (!inSentence || row.inSentences === true) &&
    !(isArticle && row.ofParts === true) &&
    (isLinks || row.ofLinks !== true) &&
    (row.pictured !== true || (inside.text < CAPTION && inside.picture))
  return ROWS.find(isRow)?.why ?? null
}

/** Longer ones are paragraphs beside a picture. */
const CAPTION = 400

/** Whether an article may stand before it: so many characters of prose, and this share of the page. */
const isBehind = ({ before }: Inside, whole: Inside) => before > 600 && before > 0.2 * whole.prose

function isDialog(element: PageElement, tag: string): boolean {
  const role = element.getAttribute('role')
  return (
    tag === 'DIALOG' ||
    role === 'dialog' ||
    role === 'alertdialog' ||
    element.getAttribute('aria-modal') === 'true'
  )
}

function isHidden(element: PageElement): boolean {
  const style = element.getAttribute('style')
  return (
    (element.getAttribute('hidden') ?? null) !== null ||
    (style != null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
  )
}

/** What WordPress lists on the element of a whole article. */
const ABOUT = /(?<![^\s])(?:category|tag|type|status|format|topic)-\S+/g

/** `class="ArticleShareBar post_meta"` is `article-share-bar post-meta`. */
function namesOf(element: PageElement): string {
  return NAMED.map((name) => element.getAttribute(name) ?? '')
    .filter((value) => value !== '' && value.length < 500)
    .join(' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9\s]+/g, '-')
    .replace(ABOUT, ' ')
    .trim()
}
