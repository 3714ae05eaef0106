// The floor plan: data goes one way, and a room looks only into rooms before it.
const app = (room) => `^packages/app/src/${room}`
const BEHIND_THE_FACES = [
  ...['codebook', 'import', 'reading', 'model-reader', 'record', 'intake', 'learning'],
  ...['analysis', 'exchange', 'pictures'],
]
/** Every room of the app and the rooms that it may look into. */
const rooms = [
  ['codebook', ['codebook']],
  ['import', ['codebook', 'import']],
  ['reading', ['reading']],
  ['model-reader', ['reading', 'model-reader']],
  ['record', ['codebook', 'import', 'record']],
  ['intake', ['codebook', 'import', 'reading', 'record', 'intake']],
  ['learning', ['record', 'learning']],
  ['analysis', ['codebook', 'import', 'record', 'analysis']],
  ['exchange', ['codebook', 'import', 'record', 'analysis', 'exchange']],
  ['pictures', ['analysis', 'pictures']],
  ['api', [...BEHIND_THE_FACES, 'api']],
  ['cli', [...BEHIND_THE_FACES, 'api', 'cli']],
  // A picture that page and file both show is laid out once.
  ['workbench', ['workbench', 'api/contract', 'pictures/[a-z-]+-layout']],
]
/** A room is a folder; one that fits on a screen has its file beside it: `intake.ts`. */
const inRoom = (room) => `${app(room)}(?:/|\\.ts$)`

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
/** Tests, and what only they use. */
const test = '\\.test\\.tsx?$|/testing/'

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
      from: { path: '^packages/(network/src|app/src/(record|analysis|exchange))/', pathNot: test },
      to: { circular: true },
    },
    {
      name: 'tests-do-not-ship',
      comment: 'fakes, small debates and galleries lie in testing/ folders, which are not built',
      severity: 'error',
      from: { path: '^packages/[^/]+/src', pathNot: [test, '/testing/'] },
      to: { path: '/testing/' },
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
      from: { path: inRoom(room), pathNot: test },
      to: { path: '^packages/app/src/', pathNot: allowed.map(inRoom) },
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
      name: 'every-file-of-the-app-has-its-room',
      comment: 'a new room is named above, with what it may look into',
      severity: 'error',
      from: { path: '^packages/app/src/', pathNot: [test, ...rooms.map(([room]) => inRoom(room))] },
      to: {},
    },
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
