import { type Document, isCollection, isMap, isScalar, type LineCounter, type Node } from 'yaml'

/** Where things stand in a YAML file: from a path of keys and indices to a line. */
export interface YamlPlaces {
  /** The 1-based line of the value at a path, or of its nearest ancestor that exists. */
  line(path: readonly PropertyKey[]): number
  /** The 1-based line of a key in the map at a path. */
  keyLine(path: readonly PropertyKey[], key: string): number
}

/** Places in a parsed document; parse it with the same line counter. */
export function yamlPlaces(document: Document.Parsed, lines: LineCounter): YamlPlaces {
  const lineOf = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line
  return {
    line: (path) => lineOf(nearest(document.contents, path)),
    keyLine(path, key) {
      const node = nearest(document.contents, path)
      const pair = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined
      return lineOf(isScalar(pair?.key) ? pair.key : node)
    },
  }
}

/** Where the value is missing or empty, the last node on the way to it. */
function nearest(root: Node | null, path: readonly PropertyKey[]): Node | null {
  let node = root
  for (const step of path) {
    const next = isCollection(node) ? node.get(step, true) : undefined
    if (!isNode(next)) return node
    node = next
  }
  return node
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value)
}
