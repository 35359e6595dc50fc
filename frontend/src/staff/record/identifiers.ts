import { answer, api, type Shape } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'

/** A client's numbers, by their last characters. */
export const useIdentifiers = (code: string) =>
  useQuery({
    key: ['record', code, 'identifiers'],
    read: () => answer(api.GET('/api/v1/clients/{code}/identifiers', { params: { path: { code } } })),
  })

/** What kind of number it is: its label where the kind does not say. */
export function useKindName() {
  const t = useText()
  return ({ kind, label }: Pick<Shape<'Identifier'>, 'kind' | 'label'>) =>
    label ?? t(`identifier.kind-${kind}`)
}
