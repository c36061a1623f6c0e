package org.ehccasework.demo.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.ehccasework.advice.AskAboutAdvice;
import org.ehccasework.advice.ChallengeAdvice;
import org.ehccasework.advice.GiveAdvice;
import org.ehccasework.advice.NoteConflict;
import org.ehccasework.advice.SaveAdviceDraft;
import org.ehccasework.advice.SayNothingToAdd;
import org.ehccasework.advice.SaySomeoneElse;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.advice.read.AdviceReader.Advice;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.people.SystemActor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What advisers and coordinators are in the middle of on the day the demo opens; each in a case of its own. */
@Component
@Profile("demo")
class DemoAdvice {

  private static final String PSYCHOLOGY = "Educational psychology advice";
  private static final String SOCIAL_CARE = "Social care advice";
  private static final String EDUCATION = "Education advice";
  private static final int DAYS_TO_ANSWER = 7;

  private final DemoPeople people;
  private final CaseFiles files;
  private final AdviceReader advice;
  private final SaveAdviceDraft save;
  private final GiveAdvice give;
  private final SaySomeoneElse someoneElse;
  private final SayNothingToAdd nothingToAdd;
  private final AskAboutAdvice askAbout;
  private final ChallengeAdvice challenge;
  private final NoteConflict noteConflict;
  private final Clock clock;
  private final Set<String> used = new HashSet<>();

  DemoAdvice(DemoPeople people, CaseFiles files, AdviceReader advice, SaveAdviceDraft save, GiveAdvice give,
      SaySomeoneElse someoneElse, SayNothingToAdd nothingToAdd, AskAboutAdvice askAbout, ChallengeAdvice challenge,
      NoteConflict noteConflict, Clock clock) {
    this.people = people;
    this.files = files;
    this.advice = advice;
    this.save = save;
    this.give = give;
    this.someoneElse = someoneElse;
    this.nothingToAdd = nothingToAdd;
    this.askAbout = askAbout;
    this.challenge = challenge;
    this.noteConflict = noteConflict;
    this.clock = clock;
  }

  /** @param refs the cases of the demo */
  void goOn(Collection<String> refs) {
    List<CaseFile> open = SystemActor.call("demo", () -> refs.stream().sorted().map(files::get)
        .filter(file -> file.stage().isOpen() && file.coordinator() != null).toList());
    first(open, PSYCHOLOGY, true, this::namesSomeoneElse);
    first(open, PSYCHOLOGY, true, this::isUnread);
    first(open, PSYCHOLOGY, true, this::isBegun);
    first(open, SOCIAL_CARE, true, this::isChallenged);
    first(open, PSYCHOLOGY, false, this::isAskedAbout);
    first(open, EDUCATION, false, this::disagrees);
  }

  /** Does it to the first case that has this advice and is not used yet. */
  private void first(List<CaseFile> cases, String from, boolean toCome, BiConsumer<CaseFile, UUID> what) {
    cases.stream().filter(file -> !used.contains(file.ref())).filter(file -> find(file, from, toCome).isPresent())
        .findFirst().ifPresent(file -> {
          used.add(file.ref());
          what.accept(file, find(file, from, toCome).orElseThrow());
        });
  }

  private Optional<UUID> find(CaseFile file, String from, boolean toCome) {
    return advice.of(file.ref()).stream().filter(one -> one.from().equals(from) && one.open() == toCome)
        .map(Advice::id).findFirst();
  }

  private void namesSomeoneElse(CaseFile file, UUID request) {
    as("jonas", () -> someoneElse.say(new SaySomeoneElse.Command(request, "Dr Ruth Canning",
        "She has worked with the family since the spring.")));
  }

  private void isUnread(CaseFile file, UUID request) {
    String name = file.child().firstName();
    as("jonas", () -> {
      save.save(new SaveAdviceDraft.Command(request, "0", "Dr Jonas Lindqvist", "Educational psychologist",
          name + " reads two years behind and tires after ten minutes. Short steps and pictures help.",
          "Daily reading with a trained teaching assistant, 1 to 1, 20 minutes, reviewed each term.",
          name + " reads a page of a simple book aloud by July."));
      give.give(new GiveAdvice.Command(request, 1));
    });
  }

  private void isBegun(CaseFile file, UUID request) {
    as("jonas", () -> save.save(new SaveAdviceDraft.Command(request, "0", "Dr Jonas Lindqvist",
        "Educational psychologist", "Seen at school on Monday. Working memory is the first thing to look at.", "", "")));
  }

  private void isChallenged(CaseFile file, UUID request) {
    as("gwen", () -> nothingToAdd.say(new SayNothingToAdd.Command(request, "Gwen Ellis", "Social worker",
        "The family is not known to us.")));
    as(file.coordinator(), () -> challenge.challenge(new ChallengeAdvice.Command(file.ref(), request,
        "It does not say what the needs are and what provision they call for. Not known to you is not advice.",
        answerBy())));
  }

  private void isAskedAbout(CaseFile file, UUID request) {
    as(file.coordinator(), () -> askAbout.ask(new AskAboutAdvice.Command(file.ref(), request,
        "How many sessions a week, and how long is each of them?", answerBy())));
  }

  private void disagrees(CaseFile file, UUID education) {
    find(file, PSYCHOLOGY, false).ifPresent(psychology -> as(file.coordinator(), () -> noteConflict.note(
        new NoteConflict.Command(file.ref(), "reading", psychology, education,
            "The psychologist asks for daily reading alone with an adult. The school says that a group of four is "
                + "enough."))));
  }

  private LocalDate answerBy() {
    return LocalDate.now(clock).plusDays(DAYS_TO_ANSWER);
  }

  private void as(String username, Runnable work) {
    people.as(username, () -> {
      work.run();
      return null;
    });
  }
}
