import { answer, api, type Shape } from '../../api/client'

/** What is read out and signed is in the client's language, whatever language the worker's page is in. */
export const inLanguage = (language: string) => ({
  fetch: (request: Request) => {
    request.headers.set('Accept-Language', language)
    return fetch(request)
  },
})

export const readStatement = (id: string, language: string): Promise<Shape<'StatementToSign'>> =>
  answer(
    api.GET('/api/v1/change-reports/{id}/statement', { params: { path: { id } }, ...inLanguage(language) }),
  )
