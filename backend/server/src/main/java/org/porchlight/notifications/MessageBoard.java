package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.notifications.MessageTemplateResource.MessageWordingHistory;
import org.porchlight.notifications.MessageWordingView.MessagePreviewView;
import org.porchlight.platform.editions.Edition;
import org.porchlight.platform.editions.Editions;

/** Shows what messages say and said, with who wrote it. */
@ApplicationScoped
class MessageBoard {

  @Inject Editions editions;
  @Inject MessageFiles files;
  @Inject MessageWords messages;
  @Inject MadeUp madeUp;
  @Inject Staff staff;

  MessageWordingHistory history(Wording wording) {
    List<Edition> written = editions.history(MessageWords.KIND, wording.id());
    Map<UUID, StaffMember> names =
        staff.named(written.stream().map(Edition::byAccountId).collect(Collectors.toSet()));
    List<MessageWordingView> items =
        Stream.concat(
                written.stream().map(edition -> view(wording, edition, names)),
                Stream.of(view(wording, files.words(wording))))
            .toList();
    return new MessageWordingHistory(
        wording.template().name(),
        wording.channel(),
        wording.language().code(),
        List.copyOf(files.words(wording).places()),
        items);
  }

  MessageWordingView show(Wording wording, Edition edition) {
    UUID by = edition.byAccountId();
    return view(wording, edition, staff.named(List.of(by)));
  }

  private MessageWordingView view(Wording wording, Words files) {
    return new MessageWordingView(
        0, files.subject(), files.body(), preview(wording, files), null, null);
  }

  private MessageWordingView view(Wording wording, Edition edition, Map<UUID, StaffMember> names) {
    Words words = Words.of(edition.content());
    return new MessageWordingView(
        edition.number(),
        words.subject(),
        words.body(),
        preview(wording, words),
        edition.at(),
        name(names.get(edition.byAccountId())));
  }

  private MessagePreviewView preview(Wording wording, Words words) {
    return MessagePreviewView.of(
        messages.filled(wording, words, madeUp.values(wording.template())));
  }

  private static @Nullable String name(@Nullable StaffMember member) {
    return member == null ? null : member.name();
  }
}
