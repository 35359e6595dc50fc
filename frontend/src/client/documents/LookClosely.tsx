import { useEffect, useState } from 'react'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'

type Props = { open: boolean; title: string; blob: () => Blob | undefined; onClose: () => void }

/** The page as it will be sent, at its full size, to see for oneself whether the small words can be read. */
export function LookClosely({ open, title, blob, onClose }: Props) {
  const t = useText()
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const picture = open ? blob() : undefined
    if (!picture) return
    const made = URL.createObjectURL(picture)
    setAddress(made)
    return () => {
      URL.revokeObjectURL(made)
      setAddress(undefined)
    }
  }, [open])
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      {address && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        <section className="closely" tabIndex={0} aria-label={title}>
          <img src={address} alt={title} />
        </section>
      )}
      <Button wide look="second" onClick={onClose}>
        {t('photos.close')}
      </Button>
    </Dialog>
  )
}
