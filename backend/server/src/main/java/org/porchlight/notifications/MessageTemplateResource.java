package org.porchlight.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Channel;
import org.porchlight.notifications.MessageWordingView.MessagePreviewView;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/message-templates")
@Tag(name = "message templates")
class MessageTemplateResource {

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

  /** One message by one channel in one language, from what stands back to what the files say. */
  record MessageWordingHistory(
      @Schema(examples = "NEWS") String template,
      Channel channel,
      @Schema(examples = "en") String language,
      @Schema(description = "What it fills in, each of which it needs.", examples = "[\"web\"]")
          List<String> places,
      @Schema(description = "The latest first, at most 100 and the files' own.")
          List<MessageWordingView> items) {}

  @Inject MessageWords words;
  @Inject MessageBoard board;
  @Inject MessageDesk desk;
  @Inject WordsCheck check;
  @Inject MadeUp madeUp;
  @Inject Caller caller;

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "What goes out by text and email",
      description = "Every message in every language, as it would go, with made-up values.")
  public MessageTemplateList list() {
    return new MessageTemplateList(Arrays.stream(Template.values()).map(this::view).toList());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "One message with its history",
      description =
          "By one channel in one language, such as news-text-en: every edition with who wrote it and"
              + " when.")
  public MessageWordingHistory history(@PathParam("id") @Size(max = 60) String id) {
    return board.history(named(id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Reword a message",
      description =
          "From the next one that goes out on. It needs each of its places and knows no other, a"
              + " text goes out as one, and nothing names a program. Where it changed since it was"
              + " read, and not to this, it is changed-meanwhile.")
  public MessageWordingView reword(
      @PathParam("id") @Size(max = 60) String id, @NotNull @Valid MessageWordingChange wanted) {
    return desk.reword(named(id), wanted.words(), wanted.edition(), caller.accountId());
  }

  @POST
  @Path("/{id}/preview")
  @Transactional
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "See how a message would go out",
      description = "With made-up values in its places; refused as rewording it would be.")
  public MessagePreviewView preview(
      @PathParam("id") @Size(max = 60) String id, @NotNull @Valid MessageWordingChange wanted) {
    return MessagePreviewView.of(check.passed(named(id), wanted.words()));
  }

  private static Wording named(String id) {
    return Wording.named(id).orElseThrow(NotFoundException::new);
  }

  private MessageTemplateView view(Template template) {
    return new MessageTemplateView(
        template.name(),
        template.urgent(),
        Arrays.stream(Language.values()).map(language -> view(template, language)).toList());
  }

  private MessageTemplateWords view(Template template, Language language) {
    Map<String, String> values = madeUp.values(template);
    String text = template.byText() ? words.text(template, language, values) : null;
    return new MessageTemplateWords(
        language.code(),
        text,
        text == null ? null : Gsm7.length(text),
        text == null ? null : Gsm7.segments(text),
        template.byEmail() ? words.subject(template, language) : null,
        template.byEmail() ? words.email(template, language, values) : null);
  }
}
