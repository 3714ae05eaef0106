import { expect, it } from 'vitest'
import { isPlainEnglish, languageName, languageOf } from './language.ts'

const texts: [string | null, string][] = [
  ['en', 'The minister said that his country would not provide the missiles, and that was that.'],
  ['en', 'Minister rules out missile deliveries before winter; opposition demands answers from government.'],
  ['de', 'Der Minister sagte, sein Land werde die Raketen nicht liefern, und ging.'],
  ['fr', 'Le ministre a dit que son pays ne livrerait pas les missiles à Kiev, et il est parti.'],
  ['es', 'El ministro dijo que su país no entregaría los misiles y que no habría más conversaciones.'],
  ['nl', 'De minister zei dat zijn land de raketten niet zou leveren, en dat was het dan.'],
  ['sv', 'Ministern sade att hans land inte skulle leverera robotarna, och det var det.'],
  ['pl', 'Minister powiedział, że jego kraj nie dostarczy pocisków, i na tym się skończyło.'],
  ['uk', 'Міністр сказав, що країна не надасть ракети.'],
  ['ru', 'Министр сказал, что страна не поставит ракеты.'],
  ['zh', '部长说他的国家不会提供导弹。'],
  [null, 'Kyiv ATACMS'],
  [null, 'Biden says no to F-16s for Zelenskyy'],
  [null, 'Biden Says No to F-16s for Zelenskyy After Ramstein'],
  ['de', 'Scholz sagt Nein zu Taurus für Selenskyj und Ukraine'],
  ['es', 'Sánchez no enviará tanques Leopard a Ucrania este mes'],
  [null, '12 345 €'],
]

it.each(texts)('%s: %s', async (language, text) => {
  expect(await languageOf(text)).toBe(language)
})

it('terse English is plain without the detector, and no text half of whose words are of another language', () => {
  const plain = (text: string) => isPlainEnglish(text.toLowerCase().match(/\p{L}+/gu) ?? [])
  const terse =
    'Poll finds Ms Hill would beat Mr Lund and Ms Orr. In a hypothetical matchup Hill has 49 percent, Lund 41, ' +
    'with 9 percent who would vote for neither. The poll was taken by phone.'
  expect(plain(terse)).toBe(true)
  const others = texts.flatMap(([language, text]) => (language === 'en' ? [] : [text]))
  expect(plain(`${terse} ${others.join(' ')}`)).toBe(false)
})

it('a language has its English name, and an unknown code stays a code', () => {
  expect(languageName('uk')).toBe('Ukrainian')
  expect(languageName('?')).toBe('?')
})
