import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import {
  actorFilters,
  argumentFilters,
  balanceFilters,
  codebookFilters,
  contradictionFilters,
  documentFilters,
  filterFrom,
  forecastFilters,
  itemFilters,
  matterFilters,
  measureFilters,
  networkFilters,
  parseSearch,
  type Query,
  queueFilters,
  readFilters,
  type SharedFilter,
  sharedFilters,
  sourcingFilters,
  statementFilters,
  stringifySearch,
  wordFilters,
} from './addresses.ts'
import { documentOf, positionsOf } from './ask.ts'
import { client } from './client.ts'
import { Frame } from './frame/frame.tsx'
import { say } from './language/say.ts'
import { Empty, Failed, LookThrough } from './parts/states.tsx'
import { listPageOf } from './use-pages.ts'

/**
 * Asks for what a page shows before its program has come and is drawn; whoever only points at the page has not asked for it.
 * The page itself waits for the answer and says what went wrong.
 */
function asksAtOnce(ask: (search: Query) => Promise<unknown>) {
  return ({ cause, deps }: { cause: 'preload' | 'enter' | 'stay'; deps: SharedFilter }): void => {
    if (cause !== 'preload') void ask({ ...deps } as Query)
  }
}

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
  loaderDeps: ({ search }) => search,
  loader: asksAtOnce((search) => client.prefetchQuery(listPageOf('documents', search, 0))),
  component: lazyRouteComponent(() => import('./documents/documents-page.tsx'), 'DocumentsPage'),
})
const read = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  validateSearch: (search) => filterFrom(search, readFilters),
  loader: ({ cause, params }) => {
    // Only on arrival: what is coded there since is put in by hand.
    if (cause === 'enter') void client.prefetchQuery({ ...documentOf(params.id), staleTime: Infinity })
  },
  component: lazyRouteComponent(() => import('./read/read-page.tsx'), 'ReadPage'),
})
const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  validateSearch: (search) => filterFrom(search, queueFilters),
  component: lazyRouteComponent(() => import('./queue/queue-page.tsx'), 'QueuePage'),
})
const statements = createRoute({
  getParentRoute: () => root,
  path: '/statements',
  validateSearch: (search) => filterFrom(search, statementFilters),
  loaderDeps: ({ search }) => search,
  loader: asksAtOnce((search) => client.prefetchQuery(listPageOf('statements', search, 0))),
  component: lazyRouteComponent(() => import('./statements/statements-page.tsx'), 'StatementsPage'),
})
const positions = createRoute({
  getParentRoute: () => root,
  path: '/positions',
  validateSearch: (search) => filterFrom(search, sharedFilters),
  loaderDeps: ({ search }) => search,
  loader: asksAtOnce((search) => client.prefetchQuery(positionsOf(search))),
  component: lazyRouteComponent(() => import('./positions/positions-page.tsx'), 'PositionsPage'),
})
const network = createRoute({
  getParentRoute: () => root,
  path: '/network',
  validateSearch: (search) => filterFrom(search, networkFilters),
  component: lazyRouteComponent(() => import('./network/network-page.tsx'), 'NetworkPage'),
})
const measures = createRoute({
  getParentRoute: () => root,
  path: '/measures',
  beforeLoad: () => {
    throw redirect({ to: '/measures/$measure', params: { measure: 'frequencies' }, search: true })
  },
})
const measure = createRoute({
  getParentRoute: () => root,
  path: '/measures/$measure',
  validateSearch: (search) => filterFrom(search, measureFilters),
  component: lazyRouteComponent(() => import('./measures/measures-page.tsx'), 'MeasuresPage'),
})
const matters = createRoute({
  getParentRoute: () => root,
  path: '/matters',
  validateSearch: (search) => filterFrom(search, matterFilters),
  component: lazyRouteComponent(() => import('./matters/matters-page.tsx'), 'MattersPage'),
})
const balances = createRoute({
  getParentRoute: () => root,
  path: '/balances',
  validateSearch: (search) => filterFrom(search, balanceFilters),
  component: lazyRouteComponent(() => import('./balances/balances-page.tsx'), 'BalancesPage'),
})
const contradictions = createRoute({
  getParentRoute: () => root,
  path: '/contradictions',
  validateSearch: (search) => filterFrom(search, contradictionFilters),
  component: lazyRouteComponent(
    () => import('./contradictions/contradictions-page.tsx'),
    'ContradictionsPage',
  ),
})
const forecasts = createRoute({
  getParentRoute: () => root,
  path: '/forecasts',
  validateSearch: (search) => filterFrom(search, forecastFilters),
  component: lazyRouteComponent(() => import('./forecasts/forecasts-page.tsx'), 'ForecastsPage'),
})
const argumentsRoom = createRoute({
  getParentRoute: () => root,
  path: '/arguments',
  validateSearch: (search) => filterFrom(search, argumentFilters),
  component: lazyRouteComponent(() => import('./arguments/arguments-page.tsx'), 'ArgumentsPage'),
})
const items = createRoute({
  getParentRoute: () => root,
  path: '/items',
  validateSearch: (search) => filterFrom(search, itemFilters),
  component: lazyRouteComponent(() => import('./items/items-page.tsx'), 'ItemsPage'),
})
const sourcing = createRoute({
  getParentRoute: () => root,
  path: '/sourcing',
  validateSearch: (search) => filterFrom(search, sourcingFilters),
  component: lazyRouteComponent(() => import('./sourcing/sourcing-page.tsx'), 'SourcingPage'),
})
const actors = createRoute({
  getParentRoute: () => root,
  path: '/actors',
  validateSearch: (search) => filterFrom(search, actorFilters),
  component: lazyRouteComponent(() => import('./actors/actors-page.tsx'), 'ActorsPage'),
})
const actor = createRoute({
  getParentRoute: () => root,
  path: '/actors/$id',
  validateSearch: (search) => filterFrom(search, sharedFilters),
  component: lazyRouteComponent(() => import('./actors/actor-page.tsx'), 'ActorPage'),
})
const codebook = createRoute({
  getParentRoute: () => root,
  path: '/codebook',
  validateSearch: (search) => filterFrom(search, codebookFilters),
  component: lazyRouteComponent(() => import('./codebook/codebook-page.tsx'), 'CodebookPage'),
})
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (search) => filterFrom(search, wordFilters),
  component: lazyRouteComponent(() => import('./search/search-page.tsx'), 'SearchPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    documents,
    read,
    queue,
    statements,
    positions,
    network,
    measures,
    measure,
    forecasts,
    matters,
    balances,
    contradictions,
    argumentsRoom,
    items,
    sourcing,
    actors,
    actor,
    codebook,
    search,
  ]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  // A page's program comes when one points at it, or goes there.
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error }) => <Failed alone error={error as Error} what={say.parts.thisPage} />,
  defaultNotFoundComponent: () => (
    <Empty alone title={say.parts.noSuchPage}>
      <LookThrough />
    </Empty>
  ),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
