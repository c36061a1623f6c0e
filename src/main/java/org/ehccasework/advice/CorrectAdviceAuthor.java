package org.ehccasework.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects who wrote an advice and in what role, which section K of the plan says (SEND Regulations 2014, reg 12(4)). */
@Service
public class CorrectAdviceAuthor {

  /** {@code reason} may be blank. */
  public record Command(String caseRef, UUID requestId, String author, String authorRole, String reason) {}

  private final CaseAccess access;
  private final AdviceRequests requests;
  private final CaseHistory history;
  private final TaskHints hints;

  CorrectAdviceAuthor(CaseAccess access, AdviceRequests requests, CaseHistory history, TaskHints hints) {
    this.access = access;
    this.requests = requests;
    this.history = history;
    this.hints = hints;
  }

  /** Versions of the plan that were sent keep the line they had. */
  @Transactional
  @CoordinatorOnly
  public void correct(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    check(command);
    AdviceRequest request = requests.get(ref, command.requestId());
    if (!request.isHere()) {
      throw new RuleBroken("author", request.body() + " has not come, so it has no author yet. Record the advice first");
    }
    String author = command.author().strip();
    String role = command.authorRole().strip();
    requests.writtenBy(request.id(), author, role);
    hints.renew(ref, "write-draft-plan", null);
    history.add(ref, "advice", "Corrected who wrote " + request.kind().inSentence() + ": " + author + ", " + role
        + ". Before, it said " + before(request) + ".", command.reason().isBlank() ? null : command.reason().strip());
  }

  private static String before(AdviceRequest request) {
    List<String> said = new ArrayList<>();
    if (request.answer().author() != null) {
      said.add(request.answer().author());
    }
    if (request.answer().authorRole() != null) {
      said.add(request.answer().authorRole());
    }
    return said.isEmpty() ? "nothing" : String.join(", ", said);
  }

  private static void check(Command command) {
    List<Violation> violations = new ArrayList<>();
    if (command.author().isBlank()) {
      violations.add(new Violation("author", "Enter who wrote the advice"));
    }
    if (command.authorRole().isBlank()) {
      violations.add(new Violation("authorRole", "Enter the role of who wrote it"));
    }
    if (!violations.isEmpty()) {
      throw new RuleBroken(violations);
    }
  }
}
