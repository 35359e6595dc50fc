import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useText } from '../../i18n/useText'
import { Button } from '../button/Button'
import './panel.css'

type Props = { open: boolean; title: ReactNode; onClose: () => void; children: ReactNode }

/** A form at the side of the page that it changes. Escape closes it; the focus goes back to what opened it. */
export function Panel({ open, title, onClose, children }: Props) {
  const t = useText()
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Not later than what is seen: a dialog that looks closed and is not takes every key from the page.
  useLayoutEffect(() => {
    const dialog = box.current
    if (!dialog) return
    if (open && !dialog.open) {
      dialog.showModal()
      // Whoever opened it by a key goes on typing; the panel's title is read out all the same.
      dialog.querySelector<HTMLElement>('form :is(input, select, textarea)')?.focus()
    }
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    <dialog
      ref={box}
      className="panel"
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      {open && (
        <>
          <header className="panel__head">
            <h2 id={titleId}>{title}</h2>
            <Button look="plain" icon="cross" onClick={onClose}>
              {t('ui.close')}
            </Button>
          </header>
          <div className="stack">{children}</div>
        </>
      )}
    </dialog>
  )
}
