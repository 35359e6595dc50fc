import { answer, api } from '../../api/client'
import type { Once } from '../../api/useSubmission'
import { spoken } from '../../i18n/speak'
import type { Started } from './started'

/** Asks for a code. The answer is the same whether the office has the contact or not. */
export async function askForCode(contact: string, headers: Once): Promise<Started> {
  const body = { contact, language: spoken() }
  const code = await answer(api.POST('/api/v1/sign-in-codes', { body, headers }))
  return { ...code, contact }
}
