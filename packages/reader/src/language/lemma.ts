import { NOUN_LEMMAS, VERB_LEMMAS } from './irregular-forms.ts'

/**
 * The dictionary form of an English word, from its lower-case form and its Penn tag: by rule, but for the
 * irregular forms. Wrong now and then for rare words; features and lexicons want the same word to give the same form.
 *
 * @example lemma('denied', 'VBD') // 'deny'
 * @example lemma('allies', 'NNS') // 'ally'
 */
export function lemma(norm: string, tag: string): string {
  if (tag.startsWith('VB') || tag === 'MD') return VERB_LEMMAS.get(norm) ?? verb(norm, tag)
  if (tag === 'NNS' || tag === 'NNPS') return NOUN_LEMMAS.get(norm) ?? singular(norm)
  if (tag === 'PRP' || tag === 'PRP$') return PRONOUNS.get(norm) ?? norm
  return tag === 'RB' && norm === "n't" ? 'not' : norm
}

const PRONOUNS = new Map([
  ['him', 'he'],
  ['his', 'he'],
  ['me', 'i'],
  ['my', 'i'],
  ['us', 'we'],
  ['our', 'we'],
  ['them', 'they'],
  ['their', 'they'],
  ['her', 'she'],
  ['its', 'it'],
  ['your', 'you'],
])

function singular(norm: string): string {
  if (norm.length < 4 || !norm.endsWith('s') || /(?:ss|us|is)$/.test(norm)) return norm
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`
  if (/(?:[sxz]|ch|sh)es$/.test(norm) && !/(?:uses|ases|oses|ices|izes)$/.test(norm)) return norm.slice(0, -2)
  return norm.slice(0, -1)
}

function verb(norm: string, tag: string): string {
  if (tag === 'VB' || tag === 'VBP' || tag === 'MD') return norm
  if (tag === 'VBZ') return thirdPerson(norm)
  if (norm.length > 4 && norm.endsWith('ing')) return bare(norm.slice(0, -3))
  if (norm.length > 3 && norm.endsWith('ied')) return `${norm.slice(0, -3)}y`
  if (norm.length > 3 && norm.endsWith('ed')) return bare(norm.slice(0, -2))
  return norm
}

function thirdPerson(norm: string): string {
  if (!norm.endsWith('s') || norm.length < 3) return norm
  if (norm.endsWith('ies') && norm.length > 4) return `${norm.slice(0, -3)}y`
  if (/(?:sses|xes|zzes|ches|shes|oes)$/.test(norm)) return norm.slice(0, -2)
  return norm.slice(0, -1)
}

const FINAL_E =
  /(?:[^aeiou]at|[iu]at|iz|is|us|os|ens|ars|urs|ers|eas|[aeiou]c|nc|rc|[^e]v|dg|rg|ng(?<=ang|eng|ung)|[aeiou]g(?<=ag|eg|ug)|[^aeiou]l(?<=bl|cl|dl|fl|gl|kl|pl|tl|zl)|ut|ot|it|ud|id|od|ad|ar|ir|ur|or|in|un|on|en(?<=ven)|am|im|um|om|op|ip|ap|ak|ok|ik|as|ev|u|th(?<=reath|soth|loth))$/

/** What stands before -ing and -ed, with its doubled letter undone or its final e put back. */
function bare(stem: string): string {
  if (KNOWN_BARE.has(stem)) return stem
  if (KNOWN_FINAL_E.has(stem)) return `${stem}e`
  if (/([bdgklmnprtvz])\1$/.test(stem) && !/(?:ll|ss|zz|dd(?<=add))$/.test(stem)) return stem.slice(0, -1)
  if (
    /^(?:controll|compell|propell|rebell|cancell|labell|travell|modell|fuell|signall|tunnell|quarrell|repell|expell|patroll|excell)$/.test(
      stem,
    )
  )
    return stem.slice(0, -1)
  return FINAL_E.test(stem) &&
    /[aeiouy].*[aeiouy]|^[^aeiou]*[aeiou][^aeiou]$|u$|[csvzg]$|[bcdfgkptz]l$/.test(stem) &&
    !PLAIN.test(stem)
    ? `${stem}e`
    : stem
}

/** Stems that look as if they had lost an e and have not. */
const PLAIN =
  /(?:[aeo]u[trdnmp]|ea[trdnmpk]|ee[trdnmpk]|oo[trdnmpk]|ai[trdnmpk]|oi[trdn]|oa[trdnmpk]|[^aeiou]er|it(?<!writ|bit|unit|excit|invit|recit|cit|ignit)|en|on(?<=ion|son|ton|ckon|rdon|don)|in(?<!min|lin|bin|fin|clin|vin)|om(?<=som)|am(?<!nam|fram|blam|sham)|or(?<!gnor|cor|plor|stor|dor|hor|scor)|op(?<!hop|scop|slop|cop)|ip(?<!wip|pip|strip)|ap(?<!shap|scap|tap|rap)|ut(?<!stitut|ecut|ribut|mut|but|nout|put(?<=omput|isput|eput))|id(?<=oid|aid|void)|ad(?<=oad|ead)|od(?<=ood)|is(?<=nis)|us(?<=cus)|ot(?<!vot|not|quot|mot|not))$/
const KNOWN_BARE = new Set(
  'answer offer consider order enter visit limit edit audit credit focus happen open listen reason question mention attack ask talk walk look work think speak seek break back track rank link blink drink bank thank mark remark spark park lack pack pick kick check trick appear hear bear fear near repeat pivot bias caucus prohibit hear clear swear wear tear'.split(
    ' ',
  ),
)
const KNOWN_FINAL_E = new Set(
  'us clos rais prais caus refus accus excus propos oppos suppos expos impos dispos compos los chos prov approv improv remov mov lov liv giv believ reliev achiev receiv perceiv serv observ deserv reserv solv resolv involv argu continu issu valu pursu rescu su agre declar compar prepar shar car dar star scar explor ignor restor requir inquir acquir admir desir fir hir retir inspir injur ensur assur measur figur pressur endors revers convers revis advis promis exercis rais criticiz emphasiz recogniz organiz realiz apologiz announc pronounc denounc renounc convinc advanc financ embrac replac fac plac forc enforc reduc introduc produc induc notic practic voic charg urg emerg merg chang arrang challeng pledg acknowledg judg engag manag encourag damag argu describ prescrib subscrib brib prob provid decid divid resid presid guid rid hid conced preced reced exclud includ conclud persuad invad trad evad explod cod mak tak shak wak lik strik smok invok provok evok not quot vot promot devot cit writ unit invit excit stat creat relat debat estimat negotiat advocat indicat demonstrat anticipat speculat stipulat articulat reiterat insinuat fabricat communicat nominat dominat donat imitat complet delet compet execut institut substitut contribut distribut attribut disput comput hat dat rat tast wast past damn defin outlin declin combin imagin examin determin undermin tun phon postpon tim consum assum resum presum volum nam blam fram hop cop shap escap typ wip sampl handl settl battl tackl struggl coupl troubl enabl schedul rul fil smil whil'.split(
    ' ',
  ),
)
