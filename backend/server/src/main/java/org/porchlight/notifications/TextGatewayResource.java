package org.porchlight.notifications;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.contract.AlsoAnswers;

/** What the text gateway calls by itself; that it is the gateway is shown by its signature. */
@Path("/api/v1/text-gateway")
@Tag(name = "text gateway")
class TextGatewayResource {

  static final String REPORTS = "/api/v1/text-gateway/reports";
  private static final String REPLIES = "/api/v1/text-gateway/replies";
  private static final int LONGEST = 20_000;

  @Inject NotificationsConfig config;
  @Inject TextReports reports;
  @Inject TextReplies replies;

  @POST
  @Path("reports")
  @PermitAll
  @Transactional
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AlsoAnswers(403)
  @Operation(
      summary = "What became of a text",
      description =
          "Called by the gateway with Twilio's fields, of which MessageStatus and ErrorCode are"
              + " read, and signed as Twilio does. In whatever order and however often it comes, a"
              + " text that arrived stays so.")
  public void report(
      @HeaderParam("X-Twilio-Signature")
          @DefaultValue("")
          @Size(max = 100)
          @Schema(examples = "RSOYDt4T1cUTdK1PDd93/VVr8B8=")
          String signature,
      @QueryParam("message") @NotNull UUID message,
      @NotNull @Size(max = LONGEST) @Schema(type = SchemaType.OBJECT) String form) {
    SortedMap<String, String> fields = signed(form, signature, REPORTS + "?message=" + message);
    reports.heard(
        message, fields.getOrDefault("MessageStatus", ""), fields.getOrDefault("ErrorCode", ""));
  }

  @POST
  @Path("replies")
  @PermitAll
  @Transactional
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AlsoAnswers(403)
  @Operation(
      summary = "A text that somebody sent us",
      description =
          "Called by the gateway with Twilio's fields, of which MessageSid, From, Body and"
              + " OptOutType are read, and signed as Twilio does. STOP and its like turn messages"
              + " off, START turns them on, HELP is answered; the same call again does nothing.")
  public void reply(
      @HeaderParam("X-Twilio-Signature")
          @DefaultValue("")
          @Size(max = 100)
          @Schema(examples = "RSOYDt4T1cUTdK1PDd93/VVr8B8=")
          String signature,
      @NotNull @Size(max = LONGEST) @Schema(type = SchemaType.OBJECT) String form) {
    SortedMap<String, String> fields = signed(form, signature, REPLIES);
    replies.heard(
        fields.getOrDefault("MessageSid", ""),
        fields.getOrDefault("From", ""),
        fields.getOrDefault("Body", ""),
        fields.containsKey("OptOutType"));
  }

  private SortedMap<String, String> signed(String form, String signature, String path) {
    SortedMap<String, String> fields = fields(form);
    String url = TwilioGateway.publicUrl(config) + path;
    boolean theirs =
        config
            .texts()
            .twilio()
            .authToken()
            .filter(token -> TwilioSignature.fits(signature, token, url, fields))
            .isPresent();
    if (!theirs || form.contains("%00")) {
      throw new ForbiddenException();
    }
    return fields;
  }

  private static SortedMap<String, String> fields(String form) {
    SortedMap<String, String> fields = new TreeMap<>();
    for (String field : form.split("&")) {
      int end = field.indexOf('=');
      if (end > 0) {
        fields.put(decoded(field.substring(0, end)), decoded(field.substring(end + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new ForbiddenException(e);
    }
  }
}
