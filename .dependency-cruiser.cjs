// The floor plan: data goes one way, and a room looks only into rooms before it.
const app = (room) => `^packages/app/src/${room}`
const rooms = [
  ['import', ['codebook', 'import']],
  ['codebook', ['codebook']],
  ['reading', ['reading']],
  ['model-reader', ['reading', 'model-reader']],
  ['record', ['codebook', 'import', 'record']],
  ['exchange', ['codebook', 'import', 'record', 'exchange']],
  ['analysis', ['codebook', 'import', 'record', 'exchange', 'analysis']],
  ['pictures', ['pictures', 'analysis']],
  ['api', ['codebook', 'import', 'record', 'exchange', 'analysis', 'pictures', 'intake', 'reading', 'api']],
  ['workbench', ['workbench', 'api/contract']],
]

// The network library's rooms in their order. DNA's way to polarisation is a procedure of its own, so it stands after the flow.
const network = (room) => `^packages/network/src/${room}`
const networkRooms = [
  ['table', 'table/'],
  ['terms', 'terms/'],
  ['chance', 'chance/'],
  ['cells', 'cells/'],
  ['time', 'time/'],
  ['dialect', 'dialect/(?!polarization/)'],
  ['flow', 'flow/'],
  ['dna-polarization', 'dialect/polarization/'],
  ['measures', 'measures/'],
]
const test = '\\.test\\.tsx?$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: test },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circles-of-types',
      comment: 'types that need each other belong into one file, or one of them into an earlier room',
      severity: 'error',
      from: { path: '^packages/network/src/', pathNot: test },
      to: { circular: true },
    },
    {
      name: 'libraries-stand-alone',
      comment: 'reader and network know no Node, no storage, and not each other',
      severity: 'error',
      from: { path: '^packages/(reader|network)/src', pathNot: test },
      to: { path: '^packages/', pathNot: '^packages/$1/' },
    },
    {
      name: 'libraries-have-no-node',
      severity: 'error',
      from: { path: '^packages/(reader|network)/src', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    ...rooms.map(([room, allowed]) => ({
      name: `${room}-looks-back-only`,
      severity: 'error',
      from: { path: `${app(room)}/`, pathNot: test },
      to: { path: '^packages/app/src/', pathNot: allowed.map((one) => app(one)) },
    })),
    ...networkRooms.map(([room, path], place) => ({
      name: `network-${room}-looks-back-only`,
      severity: 'error',
      from: { path: network(path), pathNot: test },
      to: {
        path: network(''),
        pathNot: networkRooms.slice(0, place + 1).map(([, earlier]) => network(earlier)),
      },
    })),
    {
      name: 'only-cli-prints',
      comment: 'nothing but the entry may import the command line',
      severity: 'error',
      from: { path: '^packages/app/src/(?!cli/)', pathNot: test },
      to: { path: app('cli/') },
    },
    {
      name: 'declared',
      severity: 'error',
      from: { path: '^packages/[^/]+/src', pathNot: test },
      to: { dependencyTypes: ['npm-no-pkg', 'unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tests.json' },
    enhancedResolveOptions: {
      conditionNames: ['onrecord-source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
}
