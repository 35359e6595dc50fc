import { type ReactNode, useState } from 'react'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'
import { QrCode } from '../QrCode'

/** An address that means each device itself leads nobody else's phone anywhere. */
const onlyHere = (url: string) => /^(localhost|127\..*|\[::1\])$/.test(new URL(url).hostname)

type Props = { url: string; scan: ReactNode; care: ReactNode }

/** A link as a code for somebody's own phone, and as text to copy. */
export function ToHandOver({ url, scan, care }: Props) {
  const t = useText()
  const [copied, setCopied] = useState<boolean>()
  const copy = () =>
    (navigator.clipboard?.writeText(url) ?? Promise.reject()).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <>
      {onlyHere(url) ? (
        <Notice tone="you">{t('link.only-here')}</Notice>
      ) : (
        <>
          <p>{scan}</p>
          <QrCode text={url} label={t('link.code')} />
        </>
      )}
      <label className="label" htmlFor="link">
        {t('link.address')}
      </label>
      <input
        id="link"
        className="input code"
        readOnly
        value={url}
        onFocus={event => event.currentTarget.select()}
      />
      <Button look="second" icon="link" onClick={copy}>
        {t('link.copy')}
      </Button>
      <p role="status">{copied !== undefined && t(copied ? 'link.copied' : 'link.copy-yourself')}</p>
      <p className="small quiet">{care}</p>
    </>
  )
}
