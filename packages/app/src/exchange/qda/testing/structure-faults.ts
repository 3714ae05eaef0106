import { childrenOf, type Element, isElement, rawText } from '../../../import/markup-tree.ts'

/** What may stand in an element, in this order: `*` any number, `?` at most one, nothing: exactly one. */
const INSIDE: Readonly<Record<string, string>> = {
  project: 'users? codebook? variables? cases? sources? notes? links? sets? graphs? description? noteref*',
  users: 'user*',
  codebook: 'codes',
  codes: 'code*',
  code: 'description? noteref* code*',
  variables: 'variable*',
  variable: 'description?',
  cases: 'case*',
  case: 'description? coderef* variablevalue* sourceref* selectionref*',
  variablevalue: 'variableref textvalue? datevalue?',
  sources: 'textsource*',
  textsource: 'description? plaintextcontent? plaintextselection* coding* noteref* variablevalue*',
  plaintextselection: 'description? coding* noteref*',
  coding: 'coderef noteref*',
}

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  project: ['name'],
  user: ['guid'],
  code: ['guid', 'name', 'iscodable'],
  variable: ['guid', 'name', 'typeofvariable'],
  case: ['guid'],
  textsource: ['guid'],
  plaintextselection: ['guid', 'startposition', 'endposition'],
  coding: ['guid'],
  coderef: ['targetguid'],
  variableref: ['targetguid'],
}

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const FITS: Readonly<Record<string, RegExp>> = {
  guid: GUID,
  targetguid: GUID,
  creatinguser: GUID,
  iscodable: /^(true|false)$/,
  color: /^#([\da-f]{6}|[\da-f]{3})$/i,
  startposition: /^\d+$/,
  endposition: /^\d+$/,
  creationdatetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
}

/** Where a project is not as the published schema has it, and which GUIDs stand twice or lead nowhere. */
export function structureFaults(project: Element): string[] {
  const faults: string[] = []
  const [own, pointed] = [new Set<string>(), new Set<string>()]
  const walk = (element: Element): void => {
    const { name, attributes } = element
    for (const needed of NEEDED[name] ?? [])
      if (attributes[needed] === undefined) faults.push(`${name} has no ${needed}`)
    for (const [key, value] of Object.entries(attributes)) {
      if (FITS[key]?.test(value) === false) faults.push(`${name} has ${key}="${value}"`)
      if (key === 'guid' && own.has(value)) faults.push(`the GUID ${value} stands twice`)
      if (key === 'guid') own.add(value)
      if (key === 'targetguid' || key === 'creatinguser') pointed.add(value)
    }
    const inside = childrenOf(element)
    const rule = INSIDE[name]
    if (rule !== undefined) {
      const names = inside.map((child) => `${child.name} `).join('')
      const pattern = rule
        .split(' ')
        .map((one) => `(?:${one.replace(/\W$/, '')} )${/\W$/.exec(one)?.[0] ?? ''}`)
      if (!new RegExp(`^${pattern.join('')}$`).test(names)) faults.push(`${name} holds ${names}`)
      if (element.children.some((child) => !isElement(child) && child.trim() !== ''))
        faults.push(`${name} holds a text of its own`)
    } else if (inside.length > 0 && name !== '') faults.push(`${name} holds ${rawText(element)}`)
    for (const child of inside) walk(child)
  }
  walk(project)
  for (const guid of pointed) if (!own.has(guid)) faults.push(`nothing has the GUID ${guid}`)
  return faults
}
