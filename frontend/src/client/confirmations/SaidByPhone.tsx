import { answer, api } from '../../api/client'
import { Problem } from '../../api/problem'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { ButtonLink } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'

/** Nothing where it was signed in a page. */
const read = (number: string) =>
  answer(api.GET('/api/v1/telephone-signatures/{number}', { params: { path: { number } } })).catch(error => {
    if (error instanceof Problem && error.status === 404) return null
    throw error
  })

/** What was signed on the phone can be read, and said to be wrong. */
export function SaidByPhone({ number }: { number: string }) {
  const t = useText()
  const formats = useFormats()
  const { data } = useQuery({ key: ['telephone-signature', number], read: () => read(number) })
  if (!data) return null
  return (
    <Notice icon="phone">
      <p>{t('receipt.said-by-phone', { moment: formats.moment(data.signature.signedAt) })}</p>
      <ButtonLink to={`/telephone-signatures/${number}`} look="second">
        {t('receipt.see-said')}
      </ButtonLink>
    </Notice>
  )
}
