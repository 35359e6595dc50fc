import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import './dialog.css'

type Props = { open: boolean; title: ReactNode; onClose: () => void; children: ReactNode }

/** The browser's own modal dialog. Only to stop a loss. Escape is the same as `onClose`. */
export function Dialog({ open, title, onClose, children }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Not later than what is seen: a dialog that looks closed and is not takes every key from the page.
  useLayoutEffect(() => {
    const dialog = box.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      // A browser may close it without asking.
      onClose={() => open && onClose()}
    >
      {open && (
        <div className="stack stack--s">
          <h2 id={titleId}>{title}</h2>
          {children}
        </div>
      )}
    </dialog>
  )
}
