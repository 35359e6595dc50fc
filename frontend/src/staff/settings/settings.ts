import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'

export type Setting = Shape<'Setting'>

/** As it is typed: nothing is what the configuration says. */
export type Draft = { value: string; edition: number }

export const draftOf = ({ value, chosen, edition }: Setting): Draft => ({
  value: chosen ? String(value) : '',
  edition,
})

const KEY = ['settings'] as const

const readAll = () => answer(api.GET('/api/v1/settings'))

export const useSettings = () => useQuery({ key: [...KEY, 'all'], read: readAll })

export const keyOf = (id: string) => [...KEY, id]

export const readSetting = (id: string) =>
  answer(api.GET('/api/v1/settings/{id}', { params: { path: { id } } }))

export const choose = (id: string, { value, edition }: Draft) =>
  answer(
    api.PUT('/api/v1/settings/{id}', {
      params: { path: { id } },
      body: { ...(value && { value: Number(value) }), edition },
    }),
  )

/** After a change, one's own or a colleague's. */
export const settingsChanged = () => queries.invalidate(KEY)

/** "20 minutes", "9:00 PM". */
export function useAmount() {
  const t = useText()
  const f = useFormats()
  return (unit: Setting['unit'], n: number) =>
    unit === 'O_CLOCK' ? f.clock(`${String(n).padStart(2, '0')}:00`) : t(`setting.unit-${unit}`, { n })
}
