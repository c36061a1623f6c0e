package org.ehccasework.letters.internal;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Authority;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** The words of the mail that brings a link: who writes and what to do, and nothing about a child or a person. */
@Component
class LetterMail {

  private final OutboxRows outbox;
  private final CaseFiles files;
  private final Authorities authorities;

  LetterMail(OutboxRows outbox, CaseFiles files, Authorities authorities) {
    this.outbox = outbox;
    this.files = files;
    this.authorities = authorities;
  }

  /** Puts the mail to this link in the outbox; the id of the message. */
  UUID write(LetterLink link) {
    Authority council = authorities.find(files.get(link.caseRef()).authorityId()).orElseThrow();
    return outbox.addLetter(link, "A letter from " + council.name() + " is ready for you to read",
        words(council, link));
  }

  private static String words(Authority council, LetterLink link) {
    String reach = reach(council);
    return """
        %s has a letter for you.

        Read it here:
        %s

        The page asks for the email address this message was sent to. We ask so that nobody else can read your letter.

        You can open it until %s. You can make the page larger, and download the letter to keep or print it.

        If you need the letter on paper, in large print, in another language or in another form, %s.

        If this message is not for you, do not open the letter. %s, so that we can put it right, and delete this message.
        """.formatted(council.name(), OutboxMailer.LINK, Words.date(link.lastDay()), reach,
        Character.toUpperCase(reach.charAt(0)) + reach.substring(1));
  }

  /** As in "phone 01632 960001 or email ehc@council.example". */
  private static String reach(Authority council) {
    String ways = Stream.of(way("phone ", council.phone()), way("email ", council.email()))
        .filter(way -> way != null).collect(Collectors.joining(" or "));
    return ways.isEmpty() ? "tell " + council.name() : ways;
  }

  private static String way(String how, String where) {
    return where == null || where.isBlank() ? null : how + where.strip();
  }
}
