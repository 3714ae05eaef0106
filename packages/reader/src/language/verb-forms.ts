/** Irregular verbs among the cue words: base form, then its other forms. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `say says said saying|tell tells told telling|write writes wrote written writing|speak speaks spoke spoken speaking
|read reads read reading|lay lays laid laying|go goes went gone going|put puts put putting|show shows showed shown showing
|find finds found finding|know knows knew known knowing|see sees saw seen seeing|hold holds held holding
|seek seeks sought seeking|beg begs begged begging|swear swears swore sworn swearing|think thinks thought thinking
|feel feels felt feeling|foresee foresees foresaw foreseen foreseeing|understand understands understood understanding
|learn learns learned learnt learning|make makes made making|begin begins began begun beginning|cast casts cast casting
|choose chooses chose chosen choosing|stand stands stood standing|withhold withholds withheld withholding
|undertake undertakes undertook undertaken undertaking|broadcast broadcasts broadcast broadcasting
|forecast forecasts forecast forecasting|prove proves proved proven proving|double doubles doubled doubling
|refer refers referred referring|quip quips quipped quipping|chat chats chatted chatting|plan plans planned planning
|brag brags bragged bragging|rip rips ripped ripping|pan pans panned panning|slam slams slammed slamming
|bar bars barred barring|ban bans banned banning|admit admits admitted admitting|commit commits committed committing
|opt opts opted opting|dub dubs dubbed dubbing|chant chants chanted chanting|rebut rebuts rebutted rebutting
|shun shuns shunned shunning|submit submits submitted submitting|aver avers averred averring|regret regrets regretted regretting`
    .split('|')
    .map((line) => line.trim().split(/\s+/))
    .map((forms) => [forms[0]!, forms] as const),
)

/**
 * The forms of an English verb: base, -s, past, participle, -ing.
 *
 * @example verbForms('deny') // ['deny', 'denies', 'denied', 'denying']
 */
export function verbForms(lemma: string): readonly string[] {
  const irregular = IRREGULAR.get(lemma)
  if (irregular !== undefined) return [...new Set(irregular)]
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1)
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`]
  }
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.replace(/([^e])e$/, '$1')}ing`]
  return [lemma, /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${lemma}ed`, `${lemma}ing`]
}
