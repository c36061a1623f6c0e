package org.ehccasework.letters.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
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

  LettersOfChange(NoticeRows notices, CaseAccess access, CurrentActor actor) {
    this.notices = notices;
    this.access = access;
    this.actor = actor;
  }

  /** A letter with the case it belongs to. */
  public record Waiting(Notice notice, CaseFile file) {}

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

  /** Those of them with these ids. */
  public List<Waiting> these(List<UUID> ids, Status status) {
    return waiting(status).stream().filter(one -> ids.contains(one.notice().id())).toList();
  }

  private boolean isMine(CaseFile file) {
    Actor who = actor.get();
    return who.has(Role.TEAM_MANAGER) || who.has(Role.SEND_MANAGER) || who.username().equals(file.coordinator())
        || who.username().equals(file.deputy());
  }
}
