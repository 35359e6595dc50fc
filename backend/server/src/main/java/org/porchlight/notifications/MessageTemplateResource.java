package org.porchlight.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/message-templates")
@Tag(name = "message templates")
class MessageTemplateResource {

  /** As long as they get: the token of a link has 43 characters. */
  private static final String TOKEN = "dGhpcyBpcyBubyByZWFsIHRva2VuLCBqdXN0IGxvbmc";

  /** All that is ever sent by itself. */
  record MessageTemplateList(List<MessageTemplateView> items) {}

  /** What people are told about one thing. */
  @Schema(name = "MessageTemplate")
  record MessageTemplateView(
      @Schema(examples = "ITEM_ASKED") String template,
      @Schema(description = "Whether it goes out at night, too.", examples = "false")
          boolean urgent,
      List<MessageTemplateWords> words) {}

  /** How it reads, with made-up values in its places. */
  record MessageTemplateWords(
      @Schema(examples = "en") String language,
      @Schema(
              description = "Absent where it goes by email only.",
              examples = "There is news for you. Sign in to see it: https://example.org")
          @Nullable String text,
      @Schema(description = "What the text takes up.", examples = "61")
          @Nullable Integer characters,
      @Schema(description = "How many texts it is sent as.", examples = "1")
          @Nullable Integer segments,
      @Schema(
              description = "Absent where it goes by text only.",
              examples = "There is news for you")
          @Nullable String subject,
      @Schema(examples = "There is news for you. Sign in to see it:\nhttps://example.org")
          @Nullable String email) {}

  @Inject MessageWords words;
  @Inject NotificationsConfig config;

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "What goes out by text and email",
      description = "Every message in every language, as it would go, with made-up values.")
  public MessageTemplateList list() {
    return new MessageTemplateList(Arrays.stream(Template.values()).map(this::view).toList());
  }

  private MessageTemplateView view(Template template) {
    return new MessageTemplateView(
        template.name(),
        template.urgent(),
        Arrays.stream(Language.values()).map(language -> view(template, language)).toList());
  }

  private MessageTemplateWords view(Template template, Language language) {
    Map<String, String> values = values(template);
    String text = template.byText() ? words.text(template, language, values) : null;
    return new MessageTemplateWords(
        language.code(),
        text,
        text == null ? null : Gsm7.length(text),
        text == null ? null : Gsm7.segments(text),
        template.byEmail() ? words.subject(template, language) : null,
        template.byEmail() ? words.email(template, language, values) : null);
  }

  private Map<String, String> values(Template template) {
    Map<String, String> made =
        Map.of(
            "code",
            "402918",
            "number",
            "PL-7K4M-29XK",
            "web",
            config.webUrl(),
            "url",
            config.webUrl() + "/sign-in/link#" + TOKEN);
    return template.byText() ? withPhone(made) : made;
  }

  private static Map<String, String> withPhone(Map<String, String> made) {
    Map<String, String> values = new HashMap<>(made);
    values.put("phone", "+12065550100");
    return values;
  }
}
