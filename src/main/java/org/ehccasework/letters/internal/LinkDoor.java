package org.ehccasework.letters.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.Method;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Finds the link that a token opens and says why it may no longer open, from the case as it is now. */
@Component
public class LinkDoor {

  /** A link that somebody holds, with the letter behind it. */
  public record Held(LetterLink link, StoredNotice notice, CaseFile file) {

    /** As in "letter to say we will assess, the copy to Ama Mensah, parent". */
    public String words() {
      return notice.words() + ", the copy to " + link.to();
    }
  }

  private final OutboxTokens tokens;
  private final LetterLinkRows links;
  private final NoticeRows notices;
  private final MailingRows mailings;
  private final RecipientRows kept;
  private final Recipients recipients;
  private final CaseFiles files;
  private final CaseHistory history;
  private final Clock clock;

  LinkDoor(OutboxTokens tokens, LetterLinkRows links, NoticeRows notices, MailingRows mailings, RecipientRows kept,
      Recipients recipients, CaseFiles files, CaseHistory history, Clock clock) {
    this.tokens = tokens;
    this.links = links;
    this.notices = notices;
    this.mailings = mailings;
    this.kept = kept;
    this.recipients = recipients;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  public Optional<Held> find(String token) {
    return tokens.link(token).flatMap(links::find).map(this::held);
  }

  public Held held(UUID linkId) {
    return held(links.find(linkId).orElseThrow(() -> new NotFound("There is no such link.")));
  }

  /** Where a new link to the same copy goes; {@link RuleBroken} where none may. */
  public List<String> addressesNow(Held held) {
    if (!hasLeft(held)) {
      throw new RuleBroken("what", "This copy is not recorded as sent by email, so no link to it can be sent");
    }
    var chosen = recipients.of(held.notice(), held.file());
    Recipient now = chosen.to().stream().filter(to -> to.key().equals(held.link().copyKey()))
        .filter(to -> !to.addresses().isEmpty() && chosen.sharesAddress(to).isEmpty()).findFirst()
        .orElseThrow(() -> new RuleBroken("what", "Letters of this case no longer go to " + held.link().to()
            + " by email. Look under People, or send the letter another way"));
    return now.hasAddress(held.link().email()) ? List.of(held.link().email()) : now.addresses();
  }

  public Held held(LetterLink link) {
    var notice = notices.stored(link.noticeId());
    return new Held(link, notice, files.get(notice.caseRef()));
  }

  /** Why it no longer opens, for staff; closes it for good where the case has changed since it was mailed. */
  public Optional<String> shut(Held held) {
    LetterLink link = held.link();
    if (link.isClosed()) {
      return Optional.of(link.closedWhy());
    }
    if (link.isOver(LocalDate.now(clock))) {
      return Optional.of("It could be opened until " + Words.date(link.lastDay()) + ".");
    }
    Optional<String> changed = changed(held);
    changed.filter(why -> links.close(link.id(), SystemActor.USERNAME, why))
        .ifPresent(why -> history.add(link.caseRef(), "letter", "Link closed: " + held.words() + ".", why));
    return changed;
  }

  private Optional<String> changed(Held held) {
    if (!hasLeft(held)) {
      return Optional.of("This copy of the letter is not recorded as sent by email.");
    }
    boolean goesThere = recipients.of(held.notice(), held.file()).stillGoesTo(held.link().email());
    return goesThere ? Optional.empty()
        : Optional.of("Letters of this case no longer go to this person at this email address.");
  }

  private boolean hasLeft(Held held) {
    StoredNotice notice = held.notice();
    return notice.is(Status.DISPATCHED) ? kept.of(notice).sent().stream().anyMatch(copy ->
            copy.sending().method() == Method.EMAIL && copy.to().key().equals(held.link().copyKey()))
        : notice.is(Status.APPROVED) && mailings.find(notice.id()).isPresent();
  }
}
