import { describe, expect, it } from 'vitest'
import { imported } from './testing/imported-lines.ts'
import { type Printed, pdf } from './testing/pdf.ts'
import { documentXml, docxParts, zip } from './testing/zip.ts'

const textOf = async (name: string, content: string | Uint8Array) =>
  (await imported(name, content)).articles[0]?.article.text

describe('a PDF', () => {
  const up = (text: string): Printed => ({ text, size: 7, rise: 4 })

  it.each<[string, Printed[], string]>([
    [
      'a mark behind a number',
      [{ text: 'Berlin sent 30' }, up('1'), { text: ' tanks.' }],
      'Berlin sent 30 tanks.',
    ],
    ['two marks', [{ text: 'Berlin sent 30' }, up('1, 2'), { text: ' tanks.' }], 'Berlin sent 30 tanks.'],
    ['a mark at the end', [{ text: 'Berlin sent tanks.' }, up('12')], 'Berlin sent tanks.'],
    [
      'a high mark',
      [{ text: 'Sent 30' }, { text: '1', size: 6, rise: 5 }, { text: ' tanks.' }],
      'Sent 30 tanks.',
    ],
    ['a power', [{ text: 'They fired 4 x 10' }, up('6'), { text: ' shells.' }], 'They fired 4 x 10⁶ shells.'],
    ['an ordinal', [{ text: 'The 4' }, up('th'), { text: ' army.' }], 'The 4th army.'],
    [
      'a lowered number',
      [{ text: 'More CO' }, { text: '2', size: 7, rise: -2 }, { text: ' came.' }],
      'More CO2 came.',
    ],
    ['the head of a note', [up('1'), { text: ' See the report.', size: 9 }], '¹ See the report.'],
  ])('reads %s', async (_, line, text) => {
    expect(await textOf('a.pdf', pdf([line]))).toBe(text)
  })
})

describe('a Word document', () => {
  const run = (text: string, set = '') =>
    `<w:r>${set === '' ? '' : `<w:rPr>${set}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
  const up = '<w:vertAlign w:val="superscript"/>'

  it.each([
    ['a mark behind a number', run('sent 30') + run('1', up) + run(' men'), 'sent 30 men'],
    [
      'a mark by its style',
      run('sent 30') + run('1', '<w:rStyle w:val="FootnoteReference"/>') + run(' men'),
      'sent 30 men',
    ],
    ['a mark set by hand', run('sent 30') + run('1', '<w:position w:val="6"/>') + run(' men'), 'sent 30 men'],
    ['a power', run('some 4 x 10') + run('6', up) + run(' shells'), 'some 4 x 10⁶ shells'],
    ['an ordinal', run('the 4') + run('th', up) + run(' army'), 'the 4th army'],
    ['no hidden words', run('sent') + run(' no', '<w:b/><w:vanish/>') + run(' men'), 'sent men'],
    [
      'what is not hidden',
      run('sent') + run(' 30', '<w:vanish w:val="false"/>') + run(' men'),
      'sent 30 men',
    ],
    [
      'what was hidden before a change',
      run('sent') +
        run(' 30', '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>') +
        run(' men'),
      'sent 30 men',
    ],
  ])('gives %s', async (_, runs, text) => {
    const parts = { ...docxParts(''), 'word/document.xml': documentXml(`<w:p>${runs}</w:p>`) }
    expect(await textOf('a.docx', zip(parts))).toBe(text)
  })
})

describe('Markdown', () => {
  it.each([
    ['Sent 30[^1] tanks.\n\n[^1]: See the report.', 'Sent 30 tanks.\n\nSee the report.'],
    ['Sent 30[^note] tanks.\n\n[^note]: See it.', 'Sent 30 tanks.\n\nSee it.'],
    ['Sent 30[^2] tanks.', 'Sent 30 tanks.'],
    ['Sent 30<sup>1</sup> tanks.', 'Sent 30 tanks.'],
    ['Sent 30^1^ tanks.', 'Sent 30 tanks.'],
    ['The 4<sup>th</sup> army fired 4 x 10^6^ shells.', 'The 4th army fired 4 x 10⁶ shells.'],
    ['Sent ~~300~~ 30 tanks, some ~ 40.', 'Sent 30 tanks, some ~ 40.'],
    ['All of [^a-z] stays.', 'All of [^a-z] stays.'],
  ])('%j says %j', async (source, text) => {
    expect((await textOf('a.md', source))?.trim()).toBe(text)
  })
})
