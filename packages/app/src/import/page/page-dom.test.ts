import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { pageDocument } from './page-document.ts'
import { PageElement, PageText } from './page-dom.ts'

const body = (html: string) => pageDocument(html).body

/** Elements and words as they lie in each other: `p(one, b(two))`. */
function shapeOf(node: PageElement): string {
  const inside = node.childNodes.map((one) => (one instanceof PageElement ? shapeOf(one) : one.textContent))
  return `${node.localName}(${inside.join(', ')})`
}

test('elements and words lie in the order of the page, and their neighbours are known', () => {
  const page = body('<p>one <b>two</b> three</p><div id="last">four</div>')
  expect(shapeOf(page)).toBe('body(p(one , b(two),  three), div(four))')
  const bold = page.getElementsByTagName('b')[0]
  expect(bold?.previousSibling?.textContent).toBe('one ')
  expect(bold?.nextElementSibling).toBeNull()
  expect(page.firstElementChild?.nextElementSibling?.id).toBe('last')
  expect(page.textContent).toBe('one two threefour')
})

test('elements are found by their names in the order of the page, whatever the letters of the name asked for', () => {
  const page = body('<h2>a</h2><div><h1>b</h1><h2>c</h2></div>')
  const words = (names: string) => page.querySelectorAll(names).map(({ textContent }) => textContent)
  expect(words('H1,h2')).toEqual(['a', 'b', 'c'])
  expect(words('H1')).toEqual(['b'])
  expect(page.getElementsByTagName('*')).toHaveLength(4)
})

test('a node that is put somewhere leaves where it was', () => {
  const page = body('<div><p>a</p><p>b</p></div><section>c</section>')
  const [div, section] = page.children
  const first = div?.firstElementChild
  if (div === undefined || section === undefined || first == null) throw new Error('the page has them')
  section.insertBefore(first, section.firstChild)
  expect(shapeOf(page)).toBe('body(div(p(b)), section(p(a), c))')
  page.replaceChild(first, div)
  expect(shapeOf(page)).toBe('body(p(a), section(c))')
  first.remove()
  section.appendChild(new PageText('d'))
  expect(shapeOf(page)).toBe('body(section(c, d))')
  expect(first.parentNode).toBeNull()
})

test('what was inside comes back as it was, as often as it is set', () => {
  const page = body('<p class="a">one <b>two</b></p>')
  const before = page.innerHTML
  for (let i = 0; i < 2; i++) {
    page.firstElementChild?.setAttribute('class', 'b')
    page.firstElementChild?.firstChild?.remove()
    page.innerHTML = before
    expect(shapeOf(page)).toBe('body(p(one , b(two)))')
    expect(page.firstElementChild?.className).toBe('a')
  }
})

test('of the style of an element it is known whether it is hidden', () => {
  const [none, shown, plain] = body(
    '<p style="color:red; DISPLAY : none !important">a</p><p style="display:block">b</p><p>c</p>',
  ).children
  expect(none?.style).toEqual({ display: 'none', visibility: '' })
  expect(shown?.style?.display).toBe('block')
  expect(plain?.style).toBeNull()
})

test('attributes are set, told and taken away', () => {
  const element = body('<p class=" a  b ">x</p>').firstElementChild
  expect(element?.className).toBe('a b')
  element?.setAttribute('id', 'x')
  element?.setAttribute('id', 'y')
  expect(element?.attributes.map(({ name, value }) => `${name}=${value}`)).toEqual(['class=a b', 'id=y'])
  element?.removeAttribute('class')
  expect(element?.hasAttribute('class')).toBe(false)
})

const sentence = (number: number) =>
  `The council of Marlow Bay put off its decision on the bridge, ${number} members said on Monday, and asked for more figures.`
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `<p>${sentence(from + at)}</p>`).join('')

test.each([
  [
    'an article among others',
    `<nav><ul><li><a href="#a">Home</a><li><a href="#b">Sport</a></ul></nav><article><h1>Bridge put off</h1>${paragraphs(0, 9)}
      <figure><figcaption>The bridge</figcaption></figure></article><aside class="related"><a href="#c">More</a></aside>`,
  ],
  [
    'an article in divisions and lines',
    `<div class="story-body"><div>${sentence(1)}<br><br>${sentence(2)}<br><br>${sentence(3)}</div>
      <div>${paragraphs(4, 8)}</div><div class="share">Share <a href="#s">this</a></div></div><div id="comments">${paragraphs(20, 22)}</div>`,
  ],
  [
    'an article in a table and in two containers',
    `<table><tr><td>${paragraphs(0, 4)}</td></tr></table><section><h2>What now</h2>${paragraphs(5, 11)}<blockquote>${sentence(12)}</blockquote></section>`,
  ],
])('Readability takes the same words of %s from our elements and from a whole DOM', (_, body) => {
  const html = `<!doctype html><html><head><title>Bridge put off</title></head><body>${body}</body></html>`
  const words = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim()
  const whole = new Readability(parseHTML(html).document).parse()?.textContent
  const serializer = (node: PageElement) => node.textContent
  const ours = Reflect.construct(Readability, [pageDocument(html), { serializer }]).parse()
  expect(words(whole)).toContain('The council of Marlow Bay')
  expect(words(ours.content)?.replaceAll(' ', '')).toBe(words(whole)?.replaceAll(' ', ''))
})
