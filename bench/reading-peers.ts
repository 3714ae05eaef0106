import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'

/** Another library of the same language, and what of reading it does. */
export interface Peer {
  readonly does: string
  readonly read: (text: string) => unknown
}

/**
 * What else reads English in a JavaScript program, each asked for all that it knows of what a reader needs. Neither says who says
 * what, on whose word, for or against, or with which figures: these are the first steps only.
 */
export function peers(): readonly Peer[] {
  const wink = winkNlp(model)
  return [
    {
      does: 'compromise 14.17.0: sentences, parts of speech, names, numbers, quotations',
      read: (text) => {
        const read = compromise(text)
        return [
          read.sentences().out('array'),
          read.terms().out('tags'),
          read.people().out('array'),
          read.organizations().out('array'),
          read.places().out('array'),
          read.numbers().out('array'),
          read.quotations().out('array'),
        ]
      },
    },
    {
      does: 'wink-nlp 2.4.0, lite web model: sentences, parts of speech, names of times and sums, negation, sentiment',
      read: (text) => {
        const read = wink.readDoc(text)
        const { its } = wink
        return [
          read.sentences().out(),
          read.tokens().out(its.pos),
          read.tokens().out(its.negationFlag),
          read.entities().out(),
          read.sentences().out(its.sentiment),
        ]
      },
    },
  ]
}
