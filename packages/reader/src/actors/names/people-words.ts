/** Words about people and bodies, all lower case: what a source phrase is made of. General English, no debate's own. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Before a name: "Ms Hill", "President Okoye". Value: what the title says of gender. */
export const COURTESY: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ...'mr mr. sir lord baron king prince duke father'.split(' ').map((w) => [w, 'male'] as const),
  ...'ms ms. mrs mrs. miss lady dame baroness queen princess duchess sister madam'
    .split(' ')
    .map((w) => [w, 'female'] as const),
  ...'cllr cllr. councillor dr dr. prof prof. professor rev rev. hon hon.'
    .split(' ')
    .map((w) => [w, null] as const),
])

/** Titles and offices that stand before or instead of a person's name. */
export const OFFICES =
  words(`president vice-president minister premier chancellor secretary senator sen. sen representative
rep. rep congressman congresswoman congressperson governor gov. gov mayor councillor cllr cllr. councilor councilman councilwoman
commissioner ambassador envoy general gen. gen colonel col. col major maj. captain capt. lieutenant lt. sergeant sgt. admiral
adm. marshal judge justice prosecutor attorney speaker leader chief chairman chairwoman chairperson chair chairmen director
head deputy spokesman spokeswoman spokesperson spokespersons spokesmen spokespeople adviser advisor aide official officer
diplomat lawmaker legislator mp mep msp peer pm moderator host anchor interviewer constable coroner lawyer economist analyst professor researcher scientist expert historian author
columnist journalist reporter editor correspondent commentator activist campaigner organizer organiser strategist pollster
manager executive ceo founder co-founder owner partner member candidate nominee opponent rival incumbent farmer teacher
nurse doctor worker resident voter student driver businessman businesswoman coach bishop archbishop pope pastor rabbi imam
king queen prince princess treasurer undersecretary under-secretary whip democrat republican conservative liberal tory socialist senator-elect
president-elect comptroller sheriff police superintendent inspector constable detective investigator negotiator consultant
specialist fellow scholar physician engineer firefighter veteran soldier commander mother father son daughter wife husband
man woman person insider source`)

/** One person holds each of these at a time: "the president said" names somebody, "the official said" does not. */
export const UNIQUE_OFFICES =
  words(`president minister premier chancellor secretary governor mayor speaker chairman
chairwoman chairperson chair director ceo ambassador commissioner king queen pope archbishop bishop commander rabbi imam abbot coroner sheriff leader chief candidate nominee
president-elect senator constable pm moderator host anchor congressman congresswoman undersecretary general prosecutor head founder professor judge
billionaire businessman mogul congressperson`)

export const SPOKESPEOPLE = words(
  'spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons',
)

/** Groups of people by what they are: "officials", "lawmakers", "critics". */
export const COLLECTIVES =
  words(`officials lawmakers legislators diplomats aides advisers advisors ministers leaders senators
representatives congressmen mps meps peers experts analysts critics supporters opponents allies activists campaigners residents
voters people sources insiders observers officers generals commanders soldiers troops prosecutors lawyers attorneys judges
investigators police authorities economists scientists researchers historians academics scholars doctors nurses teachers
farmers workers unions employers executives investors traders bankers companies firms businesses manufacturers retailers
producers suppliers groups organizations organisations charities democrats republicans conservatives liberals greens
tories socialists nationalists moderates progressives members delegates governors mayors councillors councilors councils
states countries governments nations neighbours neighbors partners negotiators mediators strategists pollsters pundits
commentators columnists journalists reporters editors media outlets papers newspapers witnesses neighbours friends relatives
parents families students women men others some many few several both most half two three four five protesters demonstrators
marchers staff staffers employees colleagues rivals candidates campaigns aides-de-camp backers detractors sceptics skeptics
advocates proponents opponents watchdogs regulators auditors inspectors monitors users customers consumers drivers owners
landlords tenants americans britons europeans ukrainians russians germans readers viewers veterans civilians migrants refugees
immigrants clerics bishops elites insurgents rebels separatists chiefs heads directors chairmen donors fans leavers remainers
ambassadors envoys commissioners public opposition majority minority crowd community team tribe panel camp circle household
lobby industry leadership military army navy force electorate generation establishment`)

/** Bodies that act and speak as one: head nouns of organisation names and phrases. */
export const BODIES =
  words(`administration government ministry department office agency committee commission council board
court parliament congress senate house assembly cabinet party campaign bank fund union alliance association federation
confederation institute institution university college school company corporation firm group organization organisation
foundation trust charity society club league network bureau service authority embassy consulate mission delegation
secretariat directorate treasury exchequer palace kremlin pentagon police army navy force military command headquarters
staff team coalition bloc caucus conference forum watchdog regulator inspectorate tribunal presidency chancellery chamber
think-tank thinktank centre center lab laboratory hospital church diocese city county state province region republic kingdom guard coastguard
district municipality management counsel opposition labour borough task-force taskforce consortium syndicate cooperative guild order corps academy observatory
town village parish inc inc. corp corp. ltd ltd. plc llc gmbh ag co co. nhs un eu nato imf who bbc fbi cia`)

/** What ministries and committees are for, as their names have it. */
export const POLICY_FIELDS =
  words(`affairs agriculture arts business care children climate commerce communication communications communities culture
defence defense development digital economy education employment energy environment equalities families finance fisheries food
forestry foreign government health heritage home housing immigration industry infrastructure innovation integration interior
investment justice levelling local media natural pensions planning reform research resources rural schools science security
skills social sport sports technology tourism trade transport transportation water welfare women work youth`)

/** Things on paper that "say". */
export const DOCUMENTS =
  words(`report reports study studies bill letter letters statement survey surveys poll polls memo
memorandum document documents law resolution paper email emails e-mail release review audit analysis filing filings
indictment ruling judgment judgement order treaty agreement charter constitution manifesto platform brief briefing transcript
article story editorial column book text amendment legislation act directive regulation communique communiqué declaration
notice copy copies draft drafts extract extracts excerpt excerpts note post tweet message messages records figures data statistics findings results research assessment forecast
projection estimate estimates plan proposal draft leaflet flyer poster ad advert advertisement video clip footage recording
website site page sign placard placards banner graphic chart map ballot verdict complaint lawsuit petition affidavit contract
guidelines guidance rules code warrant subpoena dossier cable cables testimony minutes programme program evidence numbers list lists ranking rankings index database register investigation inquiry probe`)

/** What a news outlet publishes: "a Reuters report" is the outlet speaking. */
export const OUTLET_PIECES = words(
  'report reports article story editorial investigation interview newspaper paper website broadcaster magazine agency daily weekly poll survey column piece tally count analysis review',
)

/** Last words of the names of outlets that no codebook lists; a word that others are called by too wants more (`outlet-rows.ts`). */
export const OUTLET_WORDS =
  words(`times post journal news tribune herald guardian telegraph gazette chronicle observer
independent mirror mail courier examiner dispatch inquirer bulletin radio television tv advertiser
magazine ledger globe sentinel argus echo zeitung allgemeine figaro monde
pravda novosti broadcasting`)

/** Outlets and agencies known everywhere; a codebook's own entries win over them. */
export const KNOWN_OUTLETS: readonly string[] =
  `Reuters|Associated Press|AP|Agence France-Presse|AFP|Bloomberg|Bloomberg News|BBC
|BBC News|CNN|NBC|NBC News|CBS|CBS News|ABC News|Fox News|Fox Business|MSNBC|PBS|NPR|New York Times|NYT|Washington Post
|Wall Street Journal|WSJ|USA Today|Los Angeles Times|Chicago Tribune|Boston Globe|Politico|Axios|The Hill|The Atlantic
|The Economist|New Yorker|Newsweek|Time magazine|Foreign Policy|Foreign Affairs|Financial Times|FT|Guardian|The Times
|Sunday Times|Daily Telegraph|Telegraph|The Independent|Daily Mail|Daily Mirror|The Sun|Evening Standard|Sky News|ITV|ITV News|Channel 4 News
|Al Jazeera|Deutsche Welle|Der Spiegel|Spiegel|Die Zeit|Die Welt|Bild|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Le Monde
|Le Figaro|Libération|France 24|El País|El Pais|El Mundo|Corriere della Sera|La Repubblica|ANSA|dpa|DPA|Kyodo|NHK|Nikkei|Asahi Shimbun
|Xinhua|Global Times|People's Daily|South China Morning Post|Yonhap|TASS|Tass|RIA Novosti|RIA|Interfax|RT|Sputnik|Kommersant
|Ukrinform|Ukrainska Pravda|Kyiv Independent|Kyiv Post|Haaretz|Times of Israel|Jerusalem Post|Hindustan Times|Times of India
|The Hindu|Press Trust of India|PTI|Straits Times|Toronto Star|Globe and Mail|CBC|Sydney Morning Herald|Press Association|PA Media
|Buzzfeed|BuzzFeed News|Vox|Slate|Daily Beast|Breitbart|Huffington Post|HuffPost|Defense One|Defense News|Defense Daily|Euronews
|Forbes|Fortune|Barron's|MarketWatch|Variety|Rolling Stone|Vanity Fair|National Review|Mother Jones|New Republic|Quartz|Business Insider|Daily Caller|PolitiFact|Politifact|FactCheck.org|Snopes|ProPublica|The Intercept|The Verge|Wired|Vice News|Der Standard|Die Presse|Radio Free Europe|Voice of America|Anadolu|Anadolu Agency|IRNA|Fars|Folha de S.Paulo|O Globo|Clarín|La Nación|Novaya Gazeta|Meduza
|Mediazona|Moscow Times|Bellingcat|Semafor|CNBC|C-SPAN|ZDF|ARD|ORF|SRF|RTL|TF1|BFM TV|RTÉ|RTE|RTVE|TVE|Rai|NRK|SVT|YLE|NOS|TVN|TVP
|Polish Radio|Suspilne|Unian|Ukrinform|Dagens Nyheter|Svenska Dagbladet|Aftenposten|Aftonbladet|De Telegraaf|De Volkskrant|LBC|GB News
|Mail on Sunday|Irish Times|Irish Independent|New Statesman|The Spectator|The Lancet|The Scotsman|The Observer|Le Parisien|Ouest-France
|Handelsblatt|Tagesspiegel|Tages-Anzeiger|NZZ|Neue Zürcher Zeitung|El Confidencial|Il Sole 24 Ore|La Stampa|Gazeta Wyborcza|Rzeczpospolita
|Postimees|Delfi|Hürriyet|Al Arabiya|Times Radio|Channel 4|Channel 5|STV|Press TV|Radio Liberty`
    .split('|')
    .map((name) => name.trim())

export const RANKS = words('senior top high-ranking high-level leading veteran seasoned')
export const FORMERS = words('former ex retired one-time onetime erstwhile')

/** First names that tell a pronoun's gender; a title or an earlier pronoun wins over them. */
export const FIRST_NAMES: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...`james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose
adam nathan henry peter kyle noah ethan jeremy walter christian keith roger terry sean gerald harold carl arthur lawrence albert
joe bill bob tom jim mike dan steve chris matt tony don ben sam nick greg alex pete fred ted bernie mitch chuck lindsey rand marco
boris vladimir volodymyr dmitry dmytro sergei sergey oleksii oleksandr mikhail andrei andriy ivan viktor emmanuel olaf jens
luiz pedro juan carlos luis miguel javier francisco antonio giuseppe mario matteo hans klaus karl stefan wolfgang friedrich
mohammed muhammad ahmed ali hassan hussein omar abdul rashid imran narendra rahul amit raj xi li wei hiroshi kenji shinzo
recep mahmoud benjamin yair simon neil ian graham alan colin derek barry nigel keir jeremy rishi liam gareth hugh alistair rory lloyd jake
pat doug barack mitt newt rudy jeb john`
    .split(/\s+/)
    .map((name) => [name, 'male'] as const),
  ...`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly
emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley
anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth
julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha
gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn
danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori kate kathy sue jane anne hillary
nikki kamala condoleezza madeleine angela theresa ursula annalena marine giorgia sanna mette jacinda julia penny liz priti
suella yvette rachel nicola fiona shona moira bronwyn siobhan olga natalia natalya svetlana irina tatiana yulia yuliya maria
marija elena ekaterina oksana olena iryna svitlana ana carmen lucia isabel sofia giulia francesca chiara ingrid astrid fatima
aisha leila layla zainab indira sonia priya mei yuki keiko adrienne tammy elise jill melania ivanka chelsea huma`
    .split(/\s+/)
    .map((name) => [name, 'female'] as const),
])
