import type { Shape } from '../api/client'
import { useFormats } from '../i18n/useFormats'
import { useText } from '../i18n/useText'
import { Thumb } from '../ui/pages/Thumb'
import { pictureOf } from './picture'
import './sent-back.css'

/** Why it was sent back, in plain words, beside the picture that was sent. */
export function SentBack({ document }: { document: Shape<'Document'> }) {
  const t = useText()
  const formats = useFormats()
  const { state, retakeReason, note, decidedAt, decidedBy: who, pages } = document
  const first = pages[0]
  const date = decidedAt && formats.day(formats.dayOf(decidedAt))
  const quarantined = state.status === 'QUARANTINED'
  return (
    <div className="sent-back">
      {!quarantined && first && (
        <Thumb
          size="small"
          src={first.picture === 'READY' ? pictureOf(document, first.page, 'thumb') : undefined}
          alt={t('document.picture-of', { number: first.page })}
        />
      )}
      <div className="stack stack--xs">
        <p>{quarantined ? t('item.quarantined') : retakeReason}</p>
        {note && <p>“{note}”</p>}
        {date && (
          <p className="quiet small">{t(who ? 'item.decided' : 'item.decided-unnamed', { who, date })}</p>
        )}
      </div>
    </div>
  )
}
