import { Dialog } from '@base-ui/react/dialog'
import { useRef, useState } from 'react'
import { say } from '../language/say.ts'
import { singleKeys } from './keys.ts'
import { rooms } from './rooms.ts'

const { help } = say.frame

const KEYS: readonly (readonly [readonly string[], keyof typeof help.keys])[] = [
  [['j', 'k'], 'walk'],
  [['Enter'], 'open'],
  [['Esc'], 'close'],
  [['a'], 'accept'],
  [['r'], 'reject'],
  [['1', '2', '3', '0'], 'stance'],
  [['c'], 'concept'],
  [['e'], 'correct'],
  [['l'], 'learned'],
  [['m'], 'merge'],
  [['v'], 'select'],
  [['n'], 'code'],
  [['s', 'q', 'w'], 'part'],
  [['x'], 'split'],
  [['u', 'U'], 'undo'],
  [['[', ']'], 'article'],
  [['/'], 'search'],
  ...rooms.map(({ key, word }) => [['g', key], word] as const),
  [['?'], 'help'],
]

/** Keys and signs, in a dialog. */
export function Help({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const title = useRef<HTMLHeadingElement>(null)
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="help" initialFocus={title}>
          <Dialog.Title ref={title} tabIndex={-1}>
            {help.title}
          </Dialog.Title>
          <dl>
            {KEYS.map(([keys, does]) => (
              <div key={does} className="contents">
                <dt>
                  {keys.map((key) => (
                    <kbd key={key} className="key">
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd>{help.keys[does]}</dd>
              </div>
            ))}
          </dl>
          <p className="signs serif">
            <span className="mark source">{help.signs.source}</span>{' '}
            <span className="mark cue">{help.signs.cue}</span>{' '}
            <span className="mark content for">{help.signs.for}</span>{' '}
            <span className="mark content against">{help.signs.against}</span>{' '}
            <span className="mark content neither">{help.signs.neither}</span>{' '}
            <span className="mark hedge">{help.signs.hedge}</span>
          </p>
          <p className="soft">{help.dashed}</p>
          <SingleKeys />
          <Dialog.Close className="button">{help.close}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function SingleKeys() {
  const [on, setOn] = useState(singleKeys.on)
  const turn = (next: boolean) => {
    singleKeys.turn(next)
    setOn(next)
  }
  return (
    <label className="yes">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} />
      {help.singleKeys}
    </label>
  )
}
