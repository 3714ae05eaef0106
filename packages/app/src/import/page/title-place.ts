/**
 * The outlets whose headline stands in one place, whatever else the page says: in the `linked` data, `printed` over the article, or
 * in the meta tag of the name. Outlets write several, and which of them is the headline no page tells. The rows are facts, read off
 * the newest parser of every publisher in fundus: where it takes the title from. Two that look at an element of their own have none.
 *
 * Source: https://github.com/flairNLP/fundus (MIT), version 0.5.7, commit 1c12dde1738245a4660f11fa5571177c0e59d7e8,
 * `src/fundus/publishers`.
 */
const OUTLETS: Readonly<Record<string, string>> = {
  'og:title': `
    20min.ch aftonbladet.se berliner-zeitung.de bild.de boersen-zeitung.de businessinsider.de canada.com dagbladet.no
    dailymail.co.uk der-postillon.com derstandard.at euronews.com express.co.uk faktencheck.afp.com faz.net
    financialpost.com fr.de freiepresse.de freitag.de gamestar.de haberturk.com hessenschau.de japannews.yomiuri.co.jp
    jungewelt.de kicker.de klassegegenklasse.org krautreporter.de landesspiegel.li latimes.com lavanguardia.com lbcgroup.tv
    lefigaro.fr lemonde.fr lesechos.fr lestimes.com lrt.lt lto.de malaymail.com mallorcamagazin.com mallorcazeitung.es
    merkur.de mirror.co.uk motorsport-magazin.com n-tv.de namibian.com.na nationalpost.com nettavisen.no netzpolitik.org
    nrk.no ntv.com.tr occupydemocrats.com orf.at ottawacitizen.com publico.es rbb24.de repubblica.it rp-online.de
    ruhrnachrichten.de sankei.com spiegel.de sportschau.de standard.co.uk stern.de stuttgarter-zeitung.de tagesanzeiger.ch
    tagesschau.de tagesspiegel.de tageszeitung.it techcrunch.com telegraph.co.uk theglobeandmail.com thenation.com
    theprovince.com vg.no voanews.com vogue.de washingtonpost.com wdr.de winfuture.de wochenblatt.cc worldtruth.tv wort.lu
    yomiuri.co.jp zdf.de zdfheute.de`,
  linked: `
    9news.com.au aa.com.tr abendblatt.de apnews.com bhaskar.com br.de braunschweiger-zeitung.de cbc.ca chunichi.co.jp
    citizen.co.za cnbc.com correctiv.org corriere.it dailymaverick.co.za dailynews.co.tz dailystar.co.uk diepresse.com
    dizindaba.co.za durbanlocal.co.za dw.com eldiario.es elmundo.es elpais.com expressen.se eyethunews.co.za focus.de
    foxnews.com freebeacon.com globalnews.ca habarileo.co.tz heise.de ilanganews.co.za ilgiornale.it independent.co.uk
    inews.co.uk isolezwe.co.za isolezwelesixhosa.co.za kleinezeitung.at kommersant.ru mbl.is mediaindonesia.com metro.co.uk
    mexiconewsdaily.com mk.co.kr morgenpost.de nature.com newyorker.com nieuwsblad.be nikkan-gendai.com nikkei.com
    politico.eu pravda.com.ua restofworld.org reuters.com rp.pl sermitsiaq.ag seznamzpravy.cz sn.at sueddeutsche.de
    tageblatt.lu taipeitimes.com techradar.com thegatewaypundit.com theguardian.com theintercept.com theportugalnews.com
    thesun.co.uk thewest.com.au timeslive.co.za timesofindia.indiatimes.com tokyo-np.co.jp vnexpress.net washingtontimes.com
    waz.de welt.de wired.com zeit.de`,
  printed: `
    bbc.co.uk bbc.com israel-nachrichten.org jyllands-posten.dk mdr.de people.com.cn rollingstone.com`,
  title: 'abc.es asahi.com businessinsider.com golem.de mainichi.jp mz.de ndr.de nzz.ch',
  'taz:title': 'taz.de',
  headline: 'hankookilbo.com',
}

const PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries(OUTLETS).flatMap(([place, hosts]) =>
    hosts
      .trim()
      .split(/\s+/)
      .map((host): [string, string] => [host, place]),
  ),
)

/**
 * Where the outlet of a page puts its headline, by the first of its addresses whose host or a domain above it is known:
 * `linked`, `printed`, or the name of a meta tag.
 *
 * @example
 * titlePlace(['https://www.spiegel.de/politik/a-1.html']) // 'og:title'
 * titlePlace(['/politik/a-1.html', 'https://example.org/']) // undefined
 */
export function titlePlace(addresses: readonly (string | undefined)[]): string | undefined {
  for (const address of addresses) {
    const labels = hostOf(address).split('.')
    for (let from = 0; from < labels.length - 1; from++) {
      const place = PLACES.get(labels.slice(from).join('.'))
      if (place !== undefined) return place
    }
  }
  return undefined
}

function hostOf(address: string | undefined): string {
  return /^(?:https?:)?\/\/([a-z\d.-]+)/i.exec(address ?? '')?.[1]?.toLowerCase() ?? ''
}
