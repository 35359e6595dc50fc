import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Kbd } from '../../ui/keys/Kbd'

/** A form at the side, in the place of the buttons that it came from; Escape leads back to them. */
export function ActForm({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="decide act stack stack--s" aria-label={title}>
      <div className="row">
        <h2 tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <Button look="plain" onClick={onClose}>
          {t('review.back')} <Kbd>Esc</Kbd>
        </Button>
      </div>
      {children}
    </section>
  )
}
