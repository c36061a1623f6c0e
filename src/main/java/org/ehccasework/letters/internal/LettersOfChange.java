package org.ehccasework.letters.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.Family;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.springframework.stereotype.Component;

/** The letters about a change of coordinator that the person acting may approve and send, the oldest first. */
@Component
public class LettersOfChange {

  private final NoticeRows notices;
  private final CaseAccess access;
  private final CurrentActor actor;
  private final CasePeople people;

  LettersOfChange(NoticeRows notices, CaseAccess access, CurrentActor actor, CasePeople people) {
    this.notices = notices;
    this.access = access;
    this.actor = actor;
    this.people = people;
  }

  /** A letter with the case it belongs to. */
  public record Waiting(Notice notice, CaseFile file) {}

  /** Whether there is one to approve or to send, in one statement. */
  public boolean anyWaiting() {
    Actor who = actor.get();
    return notices.waits(NoticeType.HANDOVER, who.authorityId(), manages(who) ? null : who.username());
  }

  /** Coordinators see those of cases they coordinate or cover, managers all they may work on. */
  public List<Waiting> waiting(Status status) {
    List<Notice> all = notices.all(NoticeType.HANDOVER, status);
    Map<String, CaseFile> files = access.workable(all.stream().map(Notice::caseRef).distinct().toList()).stream()
        .filter(this::isMine).collect(Collectors.toMap(CaseFile::ref, Function.identity()));
    List<Waiting> waiting = new ArrayList<>();
    all.stream().filter(notice -> files.containsKey(notice.caseRef()))
        .forEach(notice -> waiting.add(new Waiting(notice, files.get(notice.caseRef()))));
    return waiting;
  }

  /** Whom each of them goes to, a copy for each, by the ids of the letters: who is in the family today. */
  public Map<UUID, List<Recipient>> copies(List<Waiting> letters) {
    Map<String, Family> families = people.familiesOf(letters.stream().map(Waiting::file).distinct().toList());
    Map<UUID, List<Recipient>> copies = new HashMap<>();
    letters.forEach(one -> copies.put(one.notice().id(), Recipients.of(families.get(one.file().ref()))));
    return copies;
  }

  /** Those of them with these ids. */
  public List<Waiting> these(List<UUID> ids, Status status) {
    return waiting(status).stream().filter(one -> ids.contains(one.notice().id())).toList();
  }

  private boolean isMine(CaseFile file) {
    Actor who = actor.get();
    return manages(who) || who.username().equals(file.coordinator())
        || who.username().equals(file.deputy());
  }

  private static boolean manages(Actor who) {
    return who.has(Role.TEAM_MANAGER) || who.has(Role.SEND_MANAGER);
  }
}
