import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Fresh } from '../Fresh'
import { WordsAsRead } from './ReasonWords'
import type { DocumentType } from './reasons'
import { TermsLine } from './TermsLine'
import { changedIn } from './terms'

type Reason = Shape<'ReviewReason'>
type Props = {
  now: Reason
  /** What the typing began with, where that is still known. */
  read: Reason | undefined
  types: DocumentType[]
}

/** What a colleague changed meanwhile, and how it is now. */
export function FreshReason({ now, read, types }: Props) {
  const t = useText()
  const f = useFormats()
  const changed = read && changedIn(now, read)
  return (
    <Fresh>
      <p>{t('review-reason.now', { who: now.changedBy ?? t('review-reason.somebody') })}</p>
      {changed && <p>{f.list(changed.map(what => t(`review-reason.changed-${what}`)))}</p>}
      {(!changed || changed.includes('words')) && <WordsAsRead words={now.words} />}
      <TermsLine reason={now} types={types} />
    </Fresh>
  )
}
