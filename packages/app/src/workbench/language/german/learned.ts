import { formatsOf } from '../formats.ts'
import type { Words } from '../say.ts'

const { many, percent, number, list } = formatsOf('de-DE')

export const learned: Words['learned'] = {
  title: 'Aus Entscheidungen gelernt',
  hint: 'Es steht neben den offenen Vorschlägen und ändert keinen.',
  nothing: (decisions, at) =>
    `Noch nichts: ${many(decisions, 'Entscheidung', 'Entscheidungen')} getroffen; bei ${number(at)} beginnt es von selbst.`,
  from: ({ kept, rejected, added, articles }, day) =>
    `Aus ${many(kept + rejected + added, 'Entscheidung', 'Entscheidungen')} in ${many(articles, 'Artikel', 'Artikeln')} (${number(kept)} behalten, ${number(rejected)} verworfen${added === 0 ? '' : `, ${number(added)} ergänzt`}), ${day}.`,
  since: (fresh, at) =>
    `${many(fresh, 'Entscheidung', 'Entscheidungen')} seither; bei insgesamt ${number(at)} lernt es von neuem.`,
  waiting: ({ asked, reject, concept, stance }) =>
    `Von ${many(asked, 'offenen Vorschlag', 'offenen Vorschlägen')} würde es ${number(reject)} verwerfen, ${number(concept)} ein anderes Konzept und ${number(stance)} eine andere Haltung geben.`,
  silent: 'Es sagt nichts zu den offenen Vorschlägen.',
  inUse: 'Neben den Vorschlägen zeigen',
  train: 'Jetzt lernen',
  training: 'Lernt …',
  table: 'Richtige Antworten zu Artikeln, aus denen nicht gelernt wurde',
  heads: {
    part: 'Frage',
    asked: 'Gefragt',
    alone: 'Leser allein',
    learnt: 'Gelernt',
    curve: 'Entscheidungen bringen',
  },
  part: { keep: 'behalten oder nicht', concept: 'Konzept', stance: 'Haltung' },
  interval: (lo, hi) => `${percent(lo)} bis ${percent(hi)}`,
  speaks: 'spricht',
  noBetter: 'schweigt: nicht sicher besser',
  lack: ({ decided, articles, second, needed }) =>
    `Zu wenig: ${list([
      ...(decided < needed.decided
        ? [`${number(decided)} von ${number(needed.decided)} Entscheidungen`]
        : []),
      ...(articles < needed.articles ? [`${number(articles)} von ${number(needed.articles)} Artikeln`] : []),
      ...(second < needed.second
        ? [`die zweithäufigste Antwort ${number(second)} von ${number(needed.second)} Malen`]
        : []),
    ])}.`,
  curve: (decisions, alone, learnt) =>
    `Nach ${many(decisions, 'Entscheidung', 'Entscheidungen')} ${percent(learnt)} richtig, der Leser allein ${percent(alone)}`,
  word: {
    label: 'Das Gelernte sagt',
    reject: (sure) => `verwerfen (${percent(sure)})`,
    keep: (sure) => `behalten (${percent(sure)})`,
    concept: (concept, sure) => `${concept ?? 'kein Konzept'} (${percent(sure)})`,
    stance: (stance, sure) => `${stance} (${percent(sure)})`,
    take: 'So codieren',
  },
}
