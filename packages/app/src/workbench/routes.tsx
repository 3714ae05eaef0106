import {
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { ActorPage } from './actors/actor-page.tsx'
import { ActorsPage } from './actors/actors-page.tsx'
import {
  actorFilters,
  codebookFilters,
  documentFilters,
  filterFrom,
  parseSearch,
  queueFilters,
  readFilters,
  type SharedFilter,
  sharedFilters,
  statementFilters,
  stringifySearch,
  wordFilters,
} from './addresses.ts'
import { CodebookPage } from './codebook/codebook-page.tsx'
import { DocumentsPage } from './documents/documents-page.tsx'
import { Frame } from './frame/frame.tsx'
import { say } from './language/say.ts'
import { Empty, Failed } from './parts/states.tsx'
import { PositionsPage } from './positions/positions-page.tsx'
import { QueuePage } from './queue/queue-page.tsx'
import { ReadPage } from './read/read-page.tsx'
import { SearchPage } from './search/search-page.tsx'
import { StatementsPage } from './statements/statements-page.tsx'

// The filter goes along wherever one goes; only what says otherwise changes it.
const root = createRootRoute({
  component: Frame,
  validateSearch: (search) => filterFrom(search, sharedFilters),
  search: { middlewares: [retainSearchParams<SharedFilter>([...sharedFilters])] },
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/documents' })
  },
})
const documents = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  validateSearch: (search) => filterFrom(search, documentFilters),
  component: DocumentsPage,
})
const read = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  validateSearch: (search) => filterFrom(search, readFilters),
  component: ReadPage,
})
const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  validateSearch: (search) => filterFrom(search, queueFilters),
  component: QueuePage,
})
const statements = createRoute({
  getParentRoute: () => root,
  path: '/statements',
  validateSearch: (search) => filterFrom(search, statementFilters),
  component: StatementsPage,
})
const positions = createRoute({
  getParentRoute: () => root,
  path: '/positions',
  validateSearch: (search) => filterFrom(search, sharedFilters),
  component: PositionsPage,
})
const actors = createRoute({
  getParentRoute: () => root,
  path: '/actors',
  validateSearch: (search) => filterFrom(search, actorFilters),
  component: ActorsPage,
})
const actor = createRoute({
  getParentRoute: () => root,
  path: '/actors/$id',
  validateSearch: (search) => filterFrom(search, sharedFilters),
  component: ActorPage,
})
const codebook = createRoute({
  getParentRoute: () => root,
  path: '/codebook',
  validateSearch: (search) => filterFrom(search, codebookFilters),
  component: CodebookPage,
})
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (search) => filterFrom(search, wordFilters),
  component: SearchPage,
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    documents,
    read,
    queue,
    statements,
    positions,
    actors,
    actor,
    codebook,
    search,
  ]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultErrorComponent: ({ error }) => <Failed alone error={error as Error} what={say.parts.thisPage} />,
  defaultNotFoundComponent: () => (
    <Empty alone title={say.parts.noSuchPage}>
      <p>{say.parts.roomsBeside}</p>
    </Empty>
  ),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
