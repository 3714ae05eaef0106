import { Dialog } from '@base-ui/react/dialog'

const KEYS: readonly [readonly string[], string][] = [
  [['j', 'k'], 'next and previous statement'],
  [['Enter'], 'open what is in hand'],
  [['Esc'], 'close it'],
  [['a'], 'accept the proposal'],
  [['r'], 'reject it'],
  [['1', '2', '3', '0'], 'stance: for, against, neither, unset'],
  [['c'], 'concept: type two letters'],
  [['e'], 'correct everything; Ctrl ↵ saves'],
  [['m'], 'merge with the next statement'],
  [['v'], 'select words; arrows move, Shift extends, Ctrl by letters'],
  [['n'], 'code the selected words anew'],
  [['s', 'q', 'w'], 'make them source, cue or content'],
  [['x'], 'split them off'],
  [['u', 'U'], 'undo and redo'],
  [['[', ']'], 'previous and next article'],
  [['/'], 'search'],
  [['g', 'd'], 'go to documents'],
  [['g', 'q'], 'go to the queue'],
  [['g', 's'], 'go to statements'],
  [['g', 'p'], 'go to positions'],
  [['g', 'a'], 'go to actors'],
  [['g', 'c'], 'go to the codebook'],
  [['?'], 'this page'],
]

/** Keys and signs, in a dialog. */
export function Help({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="help">
          <Dialog.Title>Keys and signs</Dialog.Title>
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
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p className="signs serif">
            <span className="mark source">source</span> <span className="mark cue">cue</span>{' '}
            <span className="mark content for">content, for</span>{' '}
            <span className="mark content against">content, against</span>{' '}
            <span className="mark content neither">neither</span> <span className="mark hedge">hedge</span>
          </p>
          <p className="soft">
            A dashed border stands for a source that is not named, a dashed line for an inferred link of the
            chain.
          </p>
          <Dialog.Close className="button">Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
