package org.ehccasework.demo.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehccasework.panel.AddPanelDate;
import org.ehccasework.panel.Question;
import org.ehccasework.people.Authority;
import org.ehccasework.people.Organisation;
import org.ehccasework.people.Organisation.Kind;
import org.ehccasework.people.Organisations;
import org.ehccasework.people.SaveOrganisation;
import org.ehccasework.web.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented bodies the council works with, and the days its panels sit. */
@Component
@Profile("demo")
class DemoBodies {

  private static final Logger LOG = LoggerFactory.getLogger(DemoBodies.class);
  private static final int WEEKS_AHEAD = 26;

  private record Body(Kind kind, String name, String mail, String leadTitle, String leadName) {}

  private static final List<Body> BODIES = List.of(
      new Body(Kind.HEALTH, "NHS Marlshire Integrated Care Board", "send@icb.example", "Designated clinical officer",
          "Dr Farah Aziz"),
      new Body(Kind.PSYCHOLOGY, "Marlshire Educational Psychology", "ep@marlshire.example",
          "Principal educational psychologist", "Dr Ruth Canning"),
      new Body(Kind.SOCIAL_CARE, "Marlshire Children's Social Care", "dsco@marlshire.example",
          "Designated social care officer", "Gwen Ellis"),
      new Body(Kind.SENSORY, "Marlshire Sensory Support", "sensory@marlshire.example", "Head of sensory support",
          "Ivor Madden"),
      new Body(Kind.YOUTH_JUSTICE, "Marlshire Youth Justice Service", "yjs@marlshire.example", "Service manager",
          "Cleo Barnard"));

  private final DemoPeople people;
  private final Organisations organisations;
  private final SaveOrganisation saveOrganisation;
  private final AddPanelDate addPanelDate;

  DemoBodies(DemoPeople people, Organisations organisations, SaveOrganisation saveOrganisation, AddPanelDate addPanelDate) {
    this.people = people;
    this.organisations = organisations;
    this.saveOrganisation = saveOrganisation;
    this.addPanelDate = addPanelDate;
  }

  /** Adds the bodies that are not there yet. */
  void add(Authority council) {
    Set<String> there = organisations.of(council.id()).stream().map(Organisation::name).collect(Collectors.toSet());
    BODIES.stream().filter(body -> !there.contains(body.name())).forEach(body -> people.as("admin", () ->
        saveOrganisation.save(new SaveOrganisation.Command(null, body.kind(), body.name(), "Marlshire MR1 1AB",
            body.mail(), body.leadTitle(), body.leadName(), body.mail()))));
  }

  /**
   * Panels sit every Thursday to hear whether to assess, and every other Tuesday to hear whether to issue; those that are
   * there already, from a filling that was cut short, stay.
   */
  void panels(LocalDate from, LocalDate opensOn) {
    LocalDate until = opensOn.plusWeeks(WEEKS_AHEAD);
    LocalDate thursday = from.with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
    for (LocalDate on = thursday; on.isBefore(until); on = on.plusWeeks(1)) {
      sits(Question.TO_ASSESS, on);
    }
    for (LocalDate on = thursday.minusDays(2).plusWeeks(1); on.isBefore(until); on = on.plusWeeks(2)) {
      sits(Question.TO_ISSUE, on);
    }
  }

  private void sits(Question question, LocalDate on) {
    try {
      people.as(DemoPeople.MANAGER, () -> {
        addPanelDate.add(new AddPanelDate.Command(question, on));
        return null;
      });
    } catch (RuleBroken there) {
      LOG.debug("A panel of the demo was not added: {}", there.getMessage());
    }
  }
}
