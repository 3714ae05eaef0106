import './look/colours.css'
import './look/type.css'
import './look/frame.css'
import './look/read.css'
import './look/coding.css'
import './look/tables.css'
import './look/codes.css'
import './look/filter.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { client } from './client.ts'
import { say } from './language/say.ts'
import { router } from './routes.tsx'

document.documentElement.lang = say.language

// What the page shows is on its way while the fonts come.
void router.load()

// The first words appear in their own type: nothing moves afterwards. A font that takes longer is not waited for.
const fonts = ['400 18px', 'italic 400 18px'].map((style) =>
  document.fonts.load(`${style} "Source Serif 4 Variable"`),
)
await Promise.race([
  Promise.all([...fonts, document.fonts.load('400 13px "Inter Variable"')]).catch(() => []),
  new Promise((resolve) => setTimeout(resolve, 600)),
])

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </CSPProvider>
  </StrictMode>,
)
