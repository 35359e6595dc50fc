package org.porchlight.local;

import java.io.IOException;

/** The entry point. */
public final class Main {

  private Main() {}

  /** Exits with the command's own status, or 1 with one line when something is in the way. */
  public static void main(String[] arguments) {
    int status;
    try {
      Settings settings = Settings.of(arguments, System.getenv());
      Home home = Home.open(settings.var());
      status = settings.reset() ? reset(home) : launch(settings, home);
    } catch (Complaint complaint) {
      System.err.println(complaint.getMessage());
      status = 1;
    } catch (IOException e) {
      System.err.println("Something went wrong on this machine: " + e);
      status = 1;
    }
    System.exit(status);
  }

  private static int reset(Home home) throws IOException {
    Services.stopLeftovers(home);
    home.erase();
    System.out.println("Forgotten: everything in " + home.root());
    return 0;
  }

  private static int launch(Settings settings, Home home) throws IOException {
    Launcher launcher = new Launcher(settings, home);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launcher)));
    return launcher.run();
  }

  private static void stop(Launcher launcher) {
    try {
      launcher.close();
    } catch (Exception e) {
      System.err.println("Not everything could be stopped: " + e.getMessage());
    }
  }
}
