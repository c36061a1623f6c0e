package org.ehccasework.demo.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehccasework.engine.DueWork;
import org.ehccasework.people.Authority;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens the demo: says where to sign in, and fills it in the background the first time. */
@Component
@Profile("demo")
class DemoStart {

  private static final Logger LOG = LoggerFactory.getLogger("org.ehccasework.demo");

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

  private final DemoHours hours;
  private final DemoClockRow kept;
  private final DemoPeople people;
  private final DemoBodies bodies;
  private final DemoSettings directory;
  private final DemoFilling filling;
  private final DemoProgress progress;
  private final DueWork due;
  private final Environment settings;

  DemoStart(DemoHours hours, DemoClockRow kept, DemoPeople people, DemoBodies bodies, DemoSettings directory,
      DemoFilling filling, DemoProgress progress, DueWork due, Environment settings) {
    this.hours = hours;
    this.kept = kept;
    this.people = people;
    this.bodies = bodies;
    this.directory = directory;
    this.filling = filling;
    this.progress = progress;
    this.due = due;
    this.settings = settings;
  }

  /** Heard after the engine has started its own threads, so that the filling can make them wait. */
  @EventListener
  void open(AvailabilityChangeEvent<ReadinessState> ready) {
    if (ready.getState() != ReadinessState.ACCEPTING_TRAFFIC) {
      return;
    }
    boolean filled = kept.find().map(DemoClockRow.Kept::filled).orElse(false);
    if (kept.find().isEmpty()) {
      kept.begin(hours.opensOn());
    }
    Authority council = people.add();
    bodies.add(council);
    directory.add(council);
    LOG.info(greeting((ApplicationContext) ready.getSource()));
    if (!filled) {
      progress.set(new DemoProgress.State(false, 0, DemoScript.CASES, null));
      new Thread(this::fill, "demo-filling").start();
    }
  }

  private void fill() {
    DemoClockRow.Kept begun = kept.find().orElseThrow();
    LocalDate opensOn = begun.opensOn();
    try {
      due.alone(() -> filling.fill(opensOn, begun.reached()));
      LOG.info("The demo is filled.");
    } catch (RuntimeException failed) {
      LOG.error("The demo could not be filled; delete the data folder and start again", failed);
    } finally {
      hours.open(opensOn);
    }
  }

  private String greeting(ApplicationContext application) {
    int port = application instanceof WebServerApplicationContext web && web.getWebServer() != null
        ? web.getWebServer().getPort() : 0;
    String host = settings.getProperty("server.address", "localhost");
    boolean here = LOOPBACK.contains(host);
    return DemoPeople.signIns().stream().map(one -> "  %-8s %s".formatted(one.username(), one.what()))
        .collect(Collectors.joining("\n", """

            EHC Casework, demo authority: sign in at http://%s:%d/sign-in
            The demo's passwords are public, %s
            Everyone's password is '%s':
            """.formatted(here ? host : "localhost", port, here ? "so it answers this machine only."
                : "and it answers whoever can reach " + host + " here, as SERVER_ADDRESS says.", DemoPeople.PASSWORD), "\n"));
  }
}
