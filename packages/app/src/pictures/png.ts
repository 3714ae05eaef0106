import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { withChunks } from './png-chunks.ts'

export interface PngOptions {
  /** Dots in an inch, of which a picture's units are 96. Default 300. */
  readonly dpi?: number
  /** Kept in the file as a text of this keyword. */
  readonly texts?: Readonly<Record<string, string>>
}

/** A picture that takes more pixels than this is refused before its memory is. */
const MOST_PIXELS = 120_000_000

/**
 * A picture as pixels. Letters are those of the fonts that come with this program and arithmetic is WebAssembly's, so the same picture
 * gives the same bytes on every machine. Light, where the theme would follow a screen.
 *
 * @throws RangeError for a picture of more than 120 million pixels.
 */
export async function pngOf(svg: string, { dpi = 300, texts = {} }: PngOptions = {}): Promise<Uint8Array> {
  await ready()
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: dpi / 96 },
    font: { fontBuffers: fonts(), defaultFontFamily: 'Inter', sansSerifFamily: 'Inter', serifFamily: SERIF },
  })
  try {
    const [width, height] = [drawn.width, drawn.height].map((side) => Math.ceil((side * dpi) / 96))
    if (width! * height! > MOST_PIXELS)
      throw new RangeError(
        `a png of ${width} by ${height} pixels is too large; take fewer --dpi than ${dpi}, or an svg`,
      )
    const image = drawn.render()
    try {
      return withChunks(image.asPng(), { dpi, texts })
    } finally {
      image.free()
    }
  } finally {
    drawn.free()
  }
}

/** What is to be said of a picture as pixels: the signs for which the fonts have no letter. */
export function pngNote(svg: string): readonly string[] {
  const words = svg.replace(/<(?:style|metadata|title|desc)\b[^>]*>[^<]*</g, '<').replace(/<[^>]*>/g, ' ')
  const signs = [...new Set(words.match(FOREIGN) ?? [])]
  if (signs.length === 0) return []
  return [
    `png has no letter for ${signs.slice(0, 8).join(' ')}; svg shows it in a font of the reader's machine`,
  ]
}

const FOREIGN =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|\p{Emoji_Presentation}|[\u3000-\u303f\uff00-\uffef]/gu

const SERIF = 'Source Serif 4'
const require = createRequire(import.meta.url)

let started: Promise<void> | undefined
function ready(): Promise<void> {
  started ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return started
}

let read: Uint8Array[] | undefined
function fonts(): Uint8Array[] {
  read ??= [
    require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
    require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
    require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  ].map((file) => readFileSync(file))
  return read
}
