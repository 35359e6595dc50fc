package org.porchlight.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.accounts.SessionViews;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.branches.Office;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.goals.Goal;
import org.porchlight.goals.Goals;
import org.porchlight.notices.Notices;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Roles;
import org.porchlight.timeline.Timeline;
import org.porchlight.timeline.TimelineBoard;
import org.porchlight.timeline.TimelineEntryView;

@Path("/api/v1/home")
@Tag(name = "home", description = "The client's status page.")
class HomeResource {

  private static final int LATEST = 5;

  @Inject Caller caller;
  @Inject Clients clients;
  @Inject Branches branches;
  @Inject SessionViews sessions;
  @Inject StatusPage page;
  @Inject Goals goals;
  @Inject Notices notices;
  @Inject Timeline timeline;
  @Inject TimelineBoard board;
  @Inject Clock clock;

  @GET
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Where the signed-in client stands",
      description =
          "Per program: whose turn it is, what each side does, what happens next and by when, and"
              + " what happens if nothing is done. Everything that the first page shows.")
  public HomeView home() {
    Language language = caller.language();
    Client client = clients.visibleTo(caller).require(caller.clientId());
    Branch branch = branches.get(client.branchId());
    List<ProgramStatus> programs = page.of(client, branch, language);
    List<LocalDate> due =
        programs.stream()
            .map(ProgramStatus::you)
            .flatMap(Collection::stream)
            .map(YourThing::dueOn)
            .toList();
    List<Goal> planned = goals.of(client.id()).all();
    return new HomeView(
        new HomeView.HomeClient(client.code(), client.firstName(), client.language().code()),
        sessions.of(caller.sessionId()),
        programs,
        YourStep.of(planned, branch.today(clock)),
        planned.size(),
        latest(client),
        notices.unopenedBy(client.id()),
        due.size(),
        due.stream().min(LocalDate::compareTo).orElse(null),
        Office.of(branch));
  }

  private List<TimelineEntryView> latest(Client client) {
    var rows = timeline.page(client.id(), Timeline.Reader.CLIENT, null, LATEST);
    return board.show(rows.stream().limit(LATEST).toList());
  }
}
