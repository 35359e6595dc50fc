import { answer, api, type Shape } from '../../api/client'

/** Whether this browser can make and use passkeys; it cannot on an address that is neither https nor localhost. */
export const hasPasskeys = () => typeof PublicKeyCredential !== 'undefined'

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0))

const text = (buffer: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

const challenge = () => answer(api.POST('/api/v1/session/passkey-challenge'))

const known = (ids: string[]): PublicKeyCredentialDescriptor[] =>
  ids.map(id => ({ type: 'public-key', id: bytes(id) }))

/** Asks the browser to open one of the account's passkeys; rejects where somebody thinks better of it. */
export async function answerWithPasskey(): Promise<Shape<'PasskeyAnswer'>> {
  const asked = await challenge()
  const given = (await navigator.credentials.get({
    publicKey: {
      challenge: bytes(asked.challenge),
      rpId: asked.host,
      allowCredentials: known(asked.credentialIds),
      userVerification: 'required',
    },
  })) as PublicKeyCredential
  const { clientDataJSON, authenticatorData, signature } = given.response as AuthenticatorAssertionResponse
  return {
    credentialId: text(given.rawId),
    clientData: text(clientDataJSON),
    authenticatorData: text(authenticatorData),
    signature: text(signature),
  }
}

/** Asks the browser to make a passkey on this device, or on one at hand. */
export async function makePasskey(name: string, email: string): Promise<Shape<'NewPasskey'>> {
  const asked = await challenge()
  const made = (await navigator.credentials.create({
    publicKey: {
      challenge: bytes(asked.challenge),
      rp: { id: asked.host, name: 'Porchlight' },
      user: { id: bytes(asked.user), name: email, displayName: email },
      pubKeyCredParams: [-7, -8, -257].map(alg => ({ type: 'public-key', alg })),
      excludeCredentials: known(asked.credentialIds),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      attestation: 'none',
    },
  })) as PublicKeyCredential
  const { attestationObject, clientDataJSON } = made.response as AuthenticatorAttestationResponse
  return { name, attestation: text(attestationObject), clientData: text(clientDataJSON) }
}
