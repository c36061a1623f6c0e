package org.ehccasework.demo.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.clock.AuthoriseException;
import org.ehccasework.clock.CaseExceptions;
import org.ehccasework.clock.ClaimException;
import org.ehccasework.demo.internal.DemoScript.Ending;
import org.ehccasework.request.Channel;
import org.ehccasework.request.LeaveEarly;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.RegisterRequest;
import org.ehccasework.request.RequestOutcome;
import org.ehccasework.request.RequesterKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to invented cases beside their tasks: the request comes in, it is withdrawn, an exception is claimed. */
@Component
@Profile("demo")
class DemoCases {

  private static final int LEAVES_AFTER_DAYS = 40;
  private static final int AWAY_FROM_DAY = 12;
  private static final int AWAY_UNTIL_DAY = 47;

  private final DemoPeople people;
  private final RegisterRequest registerRequest;
  private final LeaveEarly leaveEarly;
  private final ClaimException claimException;
  private final AuthoriseException authoriseException;
  private final CaseFiles files;
  private final CaseExceptions exceptions;
  private final TransactionTemplate together;

  DemoCases(DemoPeople people, RegisterRequest registerRequest, LeaveEarly leaveEarly, ClaimException claimException,
      AuthoriseException authoriseException, CaseFiles files, CaseExceptions exceptions, TransactionTemplate together) {
    this.people = people;
    this.registerRequest = registerRequest;
    this.leaveEarly = leaveEarly;
    this.claimException = claimException;
    this.authoriseException = authoriseException;
    this.files = files;
    this.exceptions = exceptions;
    this.together = together;
  }

  /** Registers the request of this script today; the reference of its case. */
  String register(DemoScript script) {
    NewRequest.Child child = new NewRequest.Child(script.firstName(), script.lastName(), script.born(), null, null,
        script.profile().setting());
    NewRequest.Contact parent = new NewRequest.Contact(script.parent() + " " + script.lastName(),
        script.parent().toLowerCase() + "." + script.lastName().toLowerCase() + "@example.org",
        "01632 960 2" + (10 + script.number()), (script.number() + 3) + " Orchard Lane, Marlshire MR2 4AB", false);
    Channel[] channels = Channel.values();
    boolean alone = script.family() == DemoScript.Family.DECIDES_ALONE;
    NewRequest.Contact young = new NewRequest.Contact(script.firstName() + " " + script.lastName(), null,
        "07700 900 1" + (10 + script.number()), (script.number() + 3) + " Orchard Lane, Marlshire MR2 4AB", false);
    NewRequest request = new NewRequest(child, alone ? RequesterKind.YOUNG_PERSON : RequesterKind.PARENT,
        alone ? young : parent, alone ? parent : null,
        channels[script.number() % channels.length], script.startsOn(), null, false, script.coordinator());
    RequestOutcome outcome = people.as(script.coordinator(), () -> registerRequest.register(request));
    if (outcome instanceof RequestOutcome.Registered registered) {
      return registered.caseFile().ref();
    }
    throw new IllegalStateException("The demo's request " + script.number() + " was not registered: " + outcome);
  }

  /** What this script has in store for this day, beside the tasks; a day lived twice changes nothing more. */
  void events(DemoScript script, String caseRef, LocalDate day) {
    if (script.ending() == Ending.WITHDRAWN && firstWorkday(script, LEAVES_AFTER_DAYS, day)
        && files.get(caseRef).stage().isOpen()) {
      people.as(script.coordinator(), () -> {
        leaveEarly.leave(new LeaveEarly.Command(caseRef, LeaveEarly.How.WITHDRAWN, day,
            "The school and the family have agreed on support without a plan.", script.parent() + ", parent"));
        return null;
      });
    }
    if (script.ending() == Ending.EXCUSED && firstWorkday(script, AWAY_UNTIL_DAY, day)
        && exceptions.of(caseRef).isEmpty()) {
      together.executeWithoutResult(begun -> excuse(script, caseRef));
    }
  }

  private void excuse(DemoScript script, String caseRef) {
    UUID claim = people.as(script.coordinator(), () -> claimException.claim(new ClaimException.Command(caseRef,
        "send-final-plan", null, "absence-from-area", "child", script.startsOn().plusDays(AWAY_FROM_DAY),
        script.startsOn().plusDays(AWAY_UNTIL_DAY), null, null, null, null, true,
        "Letter from the family with travel papers.", "The child was abroad with relatives and could not be seen.")));
    people.as(DemoPeople.MANAGER, () -> {
      authoriseException.authorise(new AuthoriseException.Command(caseRef, claim,
          "The papers show five weeks away; the psychologist could not see the child."));
      return null;
    });
  }

  private static boolean firstWorkday(DemoScript script, int afterDays, LocalDate day) {
    LocalDate planned = script.startsOn().plusDays(afterDays);
    while (!DemoScript.workday(planned).equals(planned)) {
      planned = planned.plusDays(1);
    }
    return day.equals(planned);
  }
}
