/**
 * From the making of a statement until its form stands, letters typed are the form's and no commands: who types on at once must
 * not accept or reject something else. It ends by itself where no form comes.
 */
const AT_MOST = 3000

let until = 0

export const formOpening = {
  begin: (): void => {
    until = performance.now() + AT_MOST
  },
  end: (): void => {
    until = 0
  },
  is: (): boolean => performance.now() < until,
}
