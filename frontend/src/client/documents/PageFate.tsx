import { useProblemText } from '../../api/useProblemText'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { PageView } from '../../offline/page-state'
import { useOnline } from '../../shell/useOnline'
import type { IconName } from '../../ui/icon/paths'
import { Progress } from '../../ui/progress/Progress'
import { Tag, type TagTone } from '../../ui/tag/Tag'

const LOOKS: Record<PageView['state']['status'], [TagTone, IconName]> = {
  PREPARING: ['us', 'picture'],
  WAITING: ['us', 'clock'],
  SENDING: ['us', 'upload'],
  SENT: ['ok', 'check'],
  FAILED: ['bad', 'alert'],
}

function Detail({ page: { state, bytes } }: { page: PageView }) {
  const t = useText()
  const formats = useFormats()
  const online = useOnline()
  const { sentence } = useProblemText()
  if (state.status === 'FAILED') return <p>{sentence(state.problem)}</p>
  if (state.status === 'SENDING') {
    const values = { sent: formats.bytes(state.sent), total: formats.bytes(state.total) }
    return (
      <>
        <Progress label={t('photos.SENDING')} value={state.sent} max={state.total}>
          {t('photos.bytes', values)}
        </Progress>
        <p className="quiet small">{t('photos.goes-on')}</p>
      </>
    )
  }
  if (state.status === 'WAITING' && !online)
    return <p className="quiet small">{t('photos.waiting-offline')}</p>
  return <p className="quiet small">{formats.bytes(bytes)}</p>
}

/** A kind of picture that most browsers cannot show; whether the office can is known once it has it. */
const isUnseen = ({ thumb, state, mediaType, name }: PageView) =>
  !thumb && !['PREPARING', 'FAILED'].includes(state.status) && /[/.]hei[cf]\b/i.test(`${mediaType} ${name}`)

/** What became of a page, and what may be hard to read on it. */
export function PageFate({ page }: { page: PageView }) {
  const t = useText()
  const { status } = page.state
  const [tone, icon] = LOOKS[status]
  return (
    <>
      <p className="fates">
        <Tag tone={tone} icon={icon}>
          {t(`photos.${status}`)}
        </Tag>
        {page.warnings.map(warning => (
          <Tag key={warning} tone="you" icon="alert">
            {t(`photos.warning-${warning}`)}
          </Tag>
        ))}
      </p>
      {page.warnings[0] && <p>{t(`photos.look-${page.warnings[0]}`)}</p>}
      {isUnseen(page) && <p>{t(status === 'SENT' ? 'photos.unseen-sent' : 'photos.unseen')}</p>}
      <Detail page={page} />
    </>
  )
}
