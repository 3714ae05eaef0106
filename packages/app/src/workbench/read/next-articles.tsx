import { Link } from '@tanstack/react-router'
import type { FullDocument } from '../../api/contract/shapes.ts'
import { say } from '../language/say.ts'

/** The articles before and after this one by date, also by `[` and `]`. */
export function NextArticles({ document: { previous, next } }: { readonly document: FullDocument }) {
  if (previous === null && next === null) return null
  return (
    <nav className="next-articles" aria-label={say.read.articles}>
      {previous === null ? null : (
        <Link to="/documents/$id" params={{ id: String(previous) }} rel="prev" aria-keyshortcuts="[">
          {say.read.previousArticle} <kbd className="key">[</kbd>
        </Link>
      )}
      {next === null ? null : (
        <Link to="/documents/$id" params={{ id: String(next) }} rel="next" aria-keyshortcuts="]">
          {say.read.nextArticle} <kbd className="key">]</kbd>
        </Link>
      )}
    </nav>
  )
}
