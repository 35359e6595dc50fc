package org.porchlight.testing;

import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.porchlight.platform.jobs.JobsInTest;

/** The texts and emails that really went out, after all that is due has been worked off. */
@ApplicationScoped
public class SentMessages {

  /** One that went out; kind is TEXT or EMAIL, subject is empty for a text. */
  public record Sent(String kind, String to, String subject, String body, String id) {}

  @ConfigProperty(name = "porchlight.texts.url")
  URI gateway;

  @Inject JobsInTest jobs;

  /** Oldest first. */
  public List<Sent> to(String contact) {
    jobs.runDue();
    return soFar(contact);
  }

  /** The latest one. */
  public Sent lastTo(String contact) {
    return to(contact).getLast();
  }

  /** Without working anything off. */
  public List<Sent> soFar(String contact) {
    Sent[] all = RestAssured.get(gateway.resolve("/messages")).as(Sent[].class);
    return List.of(all).stream().filter(sent -> sent.to().equals(contact)).toList();
  }

  /** From now on the gateway answers so to every text for that number; 204 takes it. */
  public void gatewayAnswers(String phone, int status) {
    RestAssured.given()
        .body(Map.of("to", phone, "status", status))
        .contentType("application/json")
        .post(gateway.resolve("/answers"))
        .then()
        .statusCode(200);
  }
}
