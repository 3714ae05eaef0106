// Lets a thread import the TypeScript sources: tsx registers itself in the main thread only.
import { register } from 'tsx/esm/api'

register()
