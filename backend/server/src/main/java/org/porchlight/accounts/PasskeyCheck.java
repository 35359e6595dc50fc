package org.porchlight.accounts;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/**
 * Whether what a browser says of a passkey is true: its challenge, its address, its signature, its
 * counter, and that it asked for a finger, a face or a PIN. Who made the device is not asked. The
 * library throws many things at bytes that are no passkey's: whatever it throws, it is a no.
 */
@Singleton
class PasskeyCheck {

  private static final List<PublicKeyCredentialParameters> ALGORITHMS =
      List.of(
          of(COSEAlgorithmIdentifier.ES256),
          of(COSEAlgorithmIdentifier.EdDSA),
          of(COSEAlgorithmIdentifier.RS256));

  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager();
  private final AttestedCredentialDataConverter converter =
      new AttestedCredentialDataConverter(new ObjectConverter());

  /** What is kept of a new passkey. */
  record Registered(byte[] credentialId, byte[] attested, long signCount, boolean backupEligible) {}

  /** What was asked, and where. */
  record Asked(byte[] challenge, PasskeySite site) {

    private ServerProperty server() {
      return new ServerProperty(
          new Origin(site.origin()), site.host(), new DefaultChallenge(challenge));
    }
  }

  /**
   * @throws org.porchlight.platform.web.Problem {@code passkey-not-valid}
   */
  Registered registered(Asked asked, byte[] attestation, byte[] clientData) {
    try {
      var object =
          manager
              .verify(
                  new RegistrationRequest(attestation, clientData),
                  new RegistrationParameters(asked.server(), ALGORITHMS, true, true))
              .getAttestationObject();
      var made = Objects.requireNonNull(object).getAuthenticatorData();
      var credential = Objects.requireNonNull(made.getAttestedCredentialData());
      return new Registered(
          credential.getCredentialId(),
          converter.convert(credential),
          made.getSignCount(),
          made.isFlagBE());
    } catch (RuntimeException e) {
      throw SignInProblem.PASSKEY_NOT_VALID.problem();
    }
  }

  /**
   * The counter that it has reached.
   *
   * @throws org.porchlight.platform.web.Problem {@code proof-wrong}
   */
  long used(Asked asked, Passkey passkey, PasskeyAnswer answer) {
    try {
      var data =
          manager.verify(
              new AuthenticationRequest(
                  passkey.credentialId(),
                  answer.authenticatorBytes(),
                  answer.clientBytes(),
                  answer.signatureBytes()),
              new AuthenticationParameters(asked.server(), record(passkey), null, true, true));
      return Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
    } catch (RuntimeException e) {
      throw SignInProblem.PROOF_WRONG.problem();
    }
  }

  private CredentialRecordImpl record(Passkey passkey) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        true,
        passkey.backupEligible(),
        null,
        passkey.signCount(),
        converter.convert(passkey.attested()),
        null,
        null,
        null,
        null);
  }

  private static PublicKeyCredentialParameters of(COSEAlgorithmIdentifier algorithm) {
    return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
  }
}
