import { Dialog } from '@base-ui/react/dialog'
import { type FormEvent, type ReactNode, useRef } from 'react'
import { say } from '../language/say.ts'
import { Refusal } from './refusal.tsx'
import type { Change } from './use-change.ts'

const { codes } = say

export interface DrawerProps {
  readonly title: string
  /** What saving is called here: "Merge", "Deprecate". */
  readonly does: string
  readonly change: Pick<Change, 'busy' | 'refusal'>
  /** False while there is nothing to save yet. */
  readonly ready: boolean
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A sheet at the side in which one change is made: Ctrl ↵ does it, Esc drops it. */
export function Drawer({ title, does, change, ready, onSave, onClose, children }: DrawerProps) {
  const form = useRef<HTMLFormElement>(null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (ready && !change.busy) onSave()
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="drawer">
          <form
            ref={form}
            onSubmit={save}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
            }}
          >
            <Dialog.Title className="drawer-title">{title}</Dialog.Title>
            <div className="drawer-body">{children}</div>
            <div className="drawer-foot">
              <Refusal refusal={change.refusal} />
              <button type="submit" className="action strong" disabled={!ready || change.busy}>
                {change.busy ? codes.saving : does} <kbd className="key">{say.coding.form.ctrlEnter}</kbd>
              </button>
              <Dialog.Close className="action">
                {codes.drop} <kbd className="key">Esc</kbd>
              </Dialog.Close>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
