import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Fresh } from '../Fresh'
import { Changed } from './Changed'
import { WordsAsRead } from './ReasonWords'
import type { DocumentType } from './reasons'
import { TermsLine } from './TermsLine'
import { sameWords } from './terms'

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
  return (
    <Fresh>
      <p>{t('review-reason.now', { who: now.changedBy ?? t('review-reason.somebody') })}</p>
      {read && (
        <p>
          <Changed now={now} before={read} />
        </p>
      )}
      {!(read && sameWords(now.words, read.words)) && <WordsAsRead words={now.words} />}
      <TermsLine reason={now} types={types} />
    </Fresh>
  )
}
