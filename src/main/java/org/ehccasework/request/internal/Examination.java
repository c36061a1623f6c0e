package org.ehccasework.request.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.OpenCase;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.RequestOutcome;
import org.ehccasework.request.RequestOutcome.AlreadyOpen;
import org.ehccasework.request.RequestOutcome.OpenUnseen;
import org.ehccasework.request.RequestOutcome.Ready;
import org.ehccasework.request.RequestOutcome.SayIfSame;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Component;

/** Looks at a request before anything is opened: is it in order, and do we know the child or young person? */
@Component
public class Examination {

  private final RequestRules rules;
  private final KnownChildren children;
  private final OpenCase cases;

  Examination(RequestRules rules, KnownChildren children, OpenCase cases) {
    this.rules = rules;
    this.children = children;
    this.cases = cases;
  }

  public RequestOutcome of(NewRequest typed) {
    return known(rules.inOrder(typed));
  }

  /** Looks at the child or young person alone, as soon as their details are in order; the rest may be missing yet. */
  public RequestOutcome ofChild(NewRequest typed) {
    return known(TidyRequest.of(typed));
  }

  private RequestOutcome known(NewRequest request) {
    Optional<KnownChild> found = children.find(request.child());
    if (found.isEmpty()) {
      return ready(request, null);
    }
    KnownChild child = found.get();
    boolean saidOther = Boolean.FALSE.equals(request.sameChild());
    if (child.byNumber() && saidOther) {
      throw numberOfAnother(child);
    }
    if (saidOther) {
      return ready(request, null);
    }
    if (child.known().openCaseRef() != null) {
      return child.unseen() ? new OpenUnseen(request.receivedOn(), child.whomToAsk())
          : new AlreadyOpen(child.known().openCaseRef());
    }
    if (child.certain()) {
      return ready(request, child.known().childId());
    }
    // a case opened on the number alone would show the name that belongs to it
    if (child.unseen() && child.byNumber()) {
      throw numberOfAnother(child);
    }
    return Boolean.TRUE.equals(request.sameChild()) ? ready(request, child.known().childId())
        : sayIfSame(request, child);
  }

  private static SayIfSame sayIfSame(NewRequest request, KnownChild child) {
    return child.unseen()
        ? new SayIfSame(request.child().fullName(), request.child().dateOfBirth(), child.whomToAsk())
        : new SayIfSame(child.known().fullName(), child.known().dateOfBirth(), null);
  }

  private Ready ready(NewRequest request, UUID childId) {
    List<String> warnings = new ArrayList<>(rules.warnings(request));
    if (childId != null && cases.restrictedOf(childId).isPresent()) {
      warnings.add("This case will be open only to those who work on it, like the one before.");
    }
    return new Ready(request, childId, warnings);
  }

  private static RuleBroken numberOfAnother(KnownChild child) {
    String number = child.by().equals("upn") ? "UPN" : "NHS number";
    String whose = child.unseen() ? " is in our records already. " + child.whomToAsk()
        : " belongs to " + child.known().fullName() + " in our records.";
    return new RuleBroken(child.by(), "This " + number + whose + " Check it, or leave it empty.");
  }
}
