package org.porchlight.notifications;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.http.HttpClient;

/** Chooses the gateway that is configured. */
@ApplicationScoped
class TextGateways {

  @Produces
  @ApplicationScoped
  TextGateway chosen(NotificationsConfig config, ObjectMapper json) {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(config.texts().patience())
            .build();
    return config.texts().twilio().accountSid().isPresent()
        ? new TwilioGateway(config, json, client)
        : new PlainTextGateway(config.texts(), json, client);
  }
}
