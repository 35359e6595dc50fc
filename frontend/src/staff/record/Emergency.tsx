import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'

type Props = { emergency: NonNullable<Shape<'ClientRecord'>['emergency']>; onEnd: () => void }

/** That the record is open in an emergency only, until when, and the way out of it. */
export function Emergency({ emergency: { id, until }, onEnd }: Props) {
  const t = useText()
  const f = useFormats()
  const end = useSubmission(
    (one: string) => answer(api.POST('/api/v1/emergencies/{id}/end', { params: { path: { id: one } } })),
    onEnd,
  )
  return (
    <Notice icon="alert">
      <div className="stack stack--s">
        <p>{t('emergency.banner', { time: f.time(until) })}</p>
        <ProblemNotice error={end.error} />
        <div>
          <Button look="second" busy={end.busy} onClick={() => end.submit(id)}>
            {t('emergency.end')}
          </Button>
        </div>
      </div>
    </Notice>
  )
}
