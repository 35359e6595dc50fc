package org.porchlight.notifications;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class MessageTemplatesTest {

  @Inject Given given;

  private ValidatableResponse templates() {
    return given.anAdministrator().get("/api/v1/message-templates").then().statusCode(200);
  }

  @Test
  void everyMessageIsShownInEveryLanguageWithNoPlaceLeftOpen() {
    templates()
        .body("items", hasSize(Template.values().length))
        .body("items.words.language", everyItem(equalTo(List.of("en", "fr", "es"))))
        .body("items.words.text.flatten()", everyItem(not(containsString("{"))))
        .body("items.words.email.flatten()", everyItem(not(containsString("{"))));
  }

  @Test
  void everyTextGoesOutAsOne() {
    templates().body("items.words.segments.flatten()", everyItem(oneOf(1, null)));
  }

  @Test
  void whatGoesByOneWayIsNotShownByTheOther() {
    templates()
        .body("items.find { it.template == 'INVITATION' }.words.text", everyItem(nullValue()))
        .body("items.find { it.template == 'TEXTS_HELP' }.words.email", everyItem(nullValue()));
  }
}
