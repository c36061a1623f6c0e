package org.ehccasework.letters.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Sees that a letter is recorded as sent only when each of its mails has left; part of the use cases that send. */
@Component
public class Mailing {

  private final LetterLinkRows links;
  private final MailingRows mailings;
  private final LinkMails mails;
  private final Dispatch dispatch;
  private final Recipients recipients;
  private final CaseFiles files;
  private final TaskHints hints;
  private final CurrentActor actor;
  private final Clock clock;

  Mailing(LetterLinkRows links, MailingRows mailings, LinkMails mails, Dispatch dispatch, Recipients recipients,
      CaseFiles files, TaskHints hints, CurrentActor actor, Clock clock) {
    this.links = links;
    this.mailings = mailings;
    this.mails = mails;
    this.dispatch = dispatch;
    this.recipients = recipients;
    this.files = files;
    this.hints = hints;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Puts the mails that the plan wants in the outbox; what was mailed before is not mailed twice.
   *
   * @return the plan with the days on which the mails left; empty while one of them has not
   */
  public Optional<MailPlan> begin(StoredNotice notice, MailPlan plan) {
    if (!plan.mails()) {
      stop(notice, "The letter was sent another way.");
      return Optional.of(plan);
    }
    List<Copy> mailed = dispatch.check(notice, plan.usual(), plan.different(), plan.note()).sent().stream()
        .filter(copy -> plan.mails(copy.to())).toList();
    var chosen = recipients.of(notice, files.get(notice.caseRef()), plan.on());
    mailed.forEach(copy -> check(copy, chosen));
    List<LetterLink> before = openLinks(notice.id());
    before.stream().filter(link -> mailed.stream().noneMatch(copy -> isFor(link, copy)))
        .forEach(link -> links.close(link.id(), actor.username(), "This copy was sent another way."));
    mailed.forEach(copy -> copy.to().addresses().stream()
        .filter(address -> before.stream().noneMatch(link -> link.isFor(copy.to().key(), address)))
        .forEach(address -> mails.write(notice, copy.to(), address)));
    mailings.drop(notice.id());
    Optional<MailPlan> left = left(notice, plan);
    if (left.isEmpty()) {
      mailings.keep(notice, plan, actor.username());
      hints.renew(notice.caseRef(), "record-dispatch", notice.id().toString());
    }
    return left;
  }

  /** The plan with the days on which the mails left; empty while one of them has not. */
  Optional<MailPlan> left(StoredNotice notice, MailPlan plan) {
    List<LetterLink> open = openLinks(notice.id());
    Map<String, LocalDate> days = new HashMap<>();
    open.stream().filter(LetterLink::isMailed).forEach(link -> days.merge(link.copyKey(), link.mailedOn(),
        (one, other) -> one.isAfter(other) ? one : other));
    return open.stream().allMatch(LetterLink::isMailed) ? Optional.of(plan.left(days)) : Optional.empty();
  }

  /** Where mails of this letter are on the way, none is to leave any more, and what left no longer opens. */
  public void stop(StoredNotice notice, String why) {
    if (mailings.find(notice.id()).isPresent()) {
      mailings.drop(notice.id());
      openLinks(notice.id()).forEach(link -> links.close(link.id(), actor.username(), why));
    }
  }

  private void check(Copy copy, Recipients.Chosen chosen) {
    Recipient to = copy.to();
    LocalDate today = LocalDate.now(clock);
    if (!copy.sending().on().equals(today)) {
      throw new RuleBroken(copy.place() + "dispatchedOn", "Date it was sent must be today, " + Words.date(today)
          + ": the mails leave now. For an email that left before, choose Email sent outside this service");
    }
    if (to.addresses().isEmpty()) {
      throw new RuleBroken(copy.place() + "method", "We know no email address for " + to.name()
          + ". Choose another way for this copy");
    }
    chosen.sharesAddress(to).ifPresent(other -> {
      throw new RuleBroken(copy.place() + "method", "The email address of " + to.name() + " is also that of "
          + other.name() + ", who must not be written to. Choose another way for this copy");
    });
  }

  private List<LetterLink> openLinks(UUID noticeId) {
    return links.of(noticeId).stream().filter(link -> !link.isClosed()).toList();
  }

  private static boolean isFor(LetterLink link, Copy copy) {
    return copy.to().addresses().stream().anyMatch(address -> link.isFor(copy.to().key(), address));
  }
}
