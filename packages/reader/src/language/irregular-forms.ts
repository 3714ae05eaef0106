/**
 * The irregular forms of English words, each once. A row is `base:form,form`: every form that the rules for -s, -ed and -ing would
 * get wrong, and those that a reader of the table wants whatever the tag says. The past stands before
 * the participle; where both are the base itself ("cut") they are left out.
 *
 * Two marks keep apart what was apart when weights were trained and codebooks written:
 * - `*` lemma.ts goes by rule here: the trained weights know the word so ("learnt" is a lemma of its own);
 * - `~` stem.ts goes by rule here: taken in, the form would meet words in triggers that it does not meet ("wore" and "wear").
 */
const VERBS = `be:was,been,being,am,is,are,were,'s~,'re~,'m~ have:had,has,having,'ve~ do:did,done,does,doing~
  say:said,says tell:told think:thought write:wrote,written know:knew,known see:saw,seen,seeing
  go:went,gone,goes come:came,come,coming become:became,become,becoming get:got,gotten,getting take:took,taken,taking
  undertake:undertook*,undertaken*~ make:made,making give:gave,given,giving find:found feel:felt keep:kept
  leave:left,leaving hold:held uphold:upheld~ withhold:withheld bring:brought begin:began,begun,beginning
  speak:spoke,spoken hear:heard let:letting mean:meant~ set:setting meet:met run:ran,run,running pay:paid
  lay:laid sit:sat,sitting~ lead:led mislead:misled~ stand:stood understand:understood lose:lost,losing
  fall:fell,fallen send:sent spend:spent lend:lent bend:bent~ build:built rebuild:rebuilt~ draw:drew,drawn
  withdraw:withdrew,withdrawn break:broke,broken rise:rose,risen,rising arise:arose~,arisen~
  drive:drove,driven,driving buy:bought wear:wore~,worn~ tear:tore~,torn~ bear:bore~,borne~,born~
  swear:swore~,sworn~ choose:chose,chosen,choosing seek:sought throw:threw,thrown
  overthrow:overthrew*,overthrown*~ catch:caught deal:dealt win:won,winning
  forget:forgot~,forgotten~,forgetting* sell:sold fight:fought teach:taught~ eat:ate,eaten~ sing:sang~,sung~
  strike:struck stride:strode~,stridden*~ shake:shook~,shaken~ ride:rode~,ridden~ feed:fed~ breed:bred~
  flee:fled,fleeing shoot:shot~ drink:drank~,drunk~ hit:hitting fly:flew~,flown~,flies sleep:slept~
  weep:wept~ sweep:swept~ creep:crept~ leap:leapt~ lie:lay~,lain~,lying,lied~ die:died~,dying
  tie:tied~,tying~ vie:vied~,vying~ foresee:foresaw~,foreseen~ oversee:oversaw~,overseen~
  forbid:forbade,forbidden,forbidding* grow:grew,grown blow:blew~,blown~ show:showed*,shown cut:cutting
  put:putting shut:shutting split:splitting quit:quitting bet:betting beat:beat,beaten~ prove:proved*,proven~
  light:lit~ hang:hung~,hanging swing:swung~ stick:stuck~ spin:spun~,spinning* dig:dug~,digging
  slay:slew*~,slain~ undergo:underwent~,undergone~ overcome:overcame~,overcome steal:stole~,stolen~
  freeze:froze,frozen hide:hid~,hidden~,hiding bite:bit~,bitten~ slide:slid,sliding bind:bound~ wind:wound~
  grind:ground~ shine:shone~ learn:learned*,learnt*~ need:needed,needing will:'ll~,wo~ can:ca~ would:'d~
  shall:sha~ agree:agreed,agreeing free:freed~,freeing guarantee:guaranteed~ raise:raised* want:wanted*
  use:using*,used* deny:denied*
  read:read cast:cast broadcast:broadcast forecast:forecast spread:spread cost:cost hurt:hurt`

/** Plurals, with the same marks. */
const NOUNS = `man:men woman:women child:children person:people* wife:wives~ life:lives leaf:leaves~ half:halves~ self:selves~
  knife:knives~ shelf:shelves~ thief:thieves~ wolf:wolves~ foot:feet~ tooth:teeth~ mouse:mice~ medium:media~
  criterion:criteria~ phenomenon:phenomena~ crisis:crises~ thesis:theses~ analysis:analyses~ movie:movies~ shoe:shoes
  tie:ties~ lie:lies~ pie:pies~ congressman:congressmen~ congresswoman:congresswomen~ businessman:businessmen~
  spokesman:spokesmen~ spokeswoman:spokeswomen~ lawman:lawmen~ gentleman:gentlemen~ statesman:statesmen~
  chairman:chairmen~ news:news series:series species:species~ politics:politics~ economics:economics~`

/** Regular verbs that double their last letter before -ed and -ing, though they have more than one syllable or a foreign look. */
const DOUBLING = new Set(
  'admit aver ban bar beg brag chat commit dub pan plan quip rebut refer regret rip shun slam submit'.split(
    ' ',
  ),
)

interface Form {
  readonly base: string
  readonly form: string
  readonly inLemma: boolean
  readonly inStem: boolean
}

function formsOf(table: string): Form[] {
  return table.split(/\s+/).flatMap((row) => {
    const [base = '', forms = ''] = row.split(':')
    return forms.split(',').map((marked) => ({
      base,
      form: marked.replace(/[*~]+$/, ''),
      inLemma: !/\*/.test(marked),
      inStem: !/~/.test(marked),
    }))
  })
}

const verbs = formsOf(VERBS)
const nouns = formsOf(NOUNS)

const byForm = (forms: readonly Form[]): ReadonlyMap<string, string> =>
  new Map(forms.map(({ form, base }) => [form, base]))

/** Base forms of irregular verbs, for lemmas: "took" is "take". */
export const VERB_LEMMAS = byForm(verbs.filter(({ inLemma }) => inLemma))
/** Singulars of irregular plurals, for lemmas: "women" is "woman". */
export const NOUN_LEMMAS = byForm(nouns.filter(({ inLemma }) => inLemma))
/** Base forms of irregular verbs and plurals, for keys. */
export const STEM_BASES = byForm([...verbs, ...nouns].filter(({ inStem }) => inStem))

const byBase = new Map<string, readonly string[]>()
for (const { base, form } of verbs) byBase.set(base, [...(byBase.get(base) ?? []), form])

/** The irregular forms of a verb, its base not among them; `undefined` for a regular one. */
export const irregularForms = (base: string): readonly string[] | undefined => byBase.get(base)

/**
 * Past and participle of an irregular verb: the first two of its forms that end neither in -s nor in -ing, and are no contraction.
 *
 * @example pastForms('write') // ['wrote', 'written']
 */
export function pastForms(base: string): readonly [past: string, participle: string] | undefined {
  const forms = irregularForms(base)?.filter((form) => !/ing$|s$|^'/.test(form))
  if (forms === undefined) return undefined
  const [past = base, participle = past] = forms
  return [past, participle]
}

/** "admitted", "planning". */
export const doubles = (base: string): boolean => DOUBLING.has(base)
