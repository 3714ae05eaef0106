import { userInfo } from 'node:os'

/** Who sits at this machine: the name under which the history keeps what is done, unless another is given. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'somebody'
  }
}
