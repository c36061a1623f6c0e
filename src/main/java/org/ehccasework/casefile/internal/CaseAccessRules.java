package org.ehccasework.casefile.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseAccessGrant;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.web.NoAccess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Decides who sees and changes which case. Another authority's case is as if it were not there. */
@Component
class CaseAccessRules implements CaseAccess {

  private static final Set<Role> TEAM = Set.of(Role.COORDINATOR, Role.TEAM_MANAGER);
  private static final Set<Role> EVERY_CASE = Set.of(Role.TEAM_MANAGER, Role.SEND_MANAGER, Role.DECISION_OFFICER);
  /** The officer too: a restricted case must be decided by its date like any other. */
  private static final Set<Role> EVERY_RESTRICTED_CASE = Set.of(Role.SEND_MANAGER, Role.DECISION_OFFICER);
  private static final Set<Role> READERS = Set.of(Role.INSPECTOR, Role.ADMINISTRATOR);

  private final CaseFiles files;
  private final CurrentActor actor;
  private final ObjectProvider<CaseAccessGrant> grants;
  private final WhomToAsk whomToAsk;
  private final AccessAudit audit;

  CaseAccessRules(CaseFiles files, CurrentActor actor, ObjectProvider<CaseAccessGrant> grants, WhomToAsk whomToAsk,
      AccessAudit audit) {
    this.files = files;
    this.actor = actor;
    this.grants = grants;
    this.whomToAsk = whomToAsk;
    this.audit = audit;
  }

  @Override
  public void requireRead(String ref) {
    Actor who = actor.get();
    CaseFile file = visible(ref, who);
    if (!reads(who, file)) {
      throw new NoAccess(whomToAsk.toRead(file));
    }
  }

  @Override
  public void requireWork(String ref) {
    Actor who = actor.get();
    CaseFile file = visible(ref, who);
    if (!works(who, file)) {
      throw new NoAccess(reads(who, file) ? whomToAsk.toChange(file) : whomToAsk.toRead(file));
    }
  }

  @Override
  public boolean mayRead(String ref) {
    Actor who = actor.get();
    return files.find(ref).filter(sameAuthority(who)).filter(file -> reads(who, file)).isPresent();
  }

  @Override
  public boolean mayWork(String ref) {
    Actor who = actor.get();
    return files.find(ref).filter(sameAuthority(who)).filter(file -> works(who, file)).isPresent();
  }

  @Override
  public String whomToAsk(String ref) {
    return whomToAsk.toRead(visible(ref, actor.get()));
  }

  @Override
  public List<CaseFile> workable(Collection<String> refs) {
    Actor who = actor.get();
    return files.all(refs).stream().filter(sameAuthority(who)).filter(file -> works(who, file)).toList();
  }

  @Override
  public void opened(String ref) {
    audit.opened(ref);
    RequestAttributes asked = RequestContextHolder.getRequestAttributes();
    if (asked != null) {
      asked.setAttribute(OPENED + ref, true, RequestAttributes.SCOPE_REQUEST);
    }
  }

  private CaseFile visible(String ref, Actor who) {
    return files.find(ref).filter(sameAuthority(who)).orElseThrow(() -> CaseFileRows.none(ref));
  }

  private static Predicate<CaseFile> sameAuthority(Actor who) {
    return file -> who.isSystem() || file.authorityId().equals(who.authorityId());
  }

  private boolean reads(Actor who, CaseFile file) {
    return has(who, READERS) || worksOn(who, file, CaseAccessGrant::opensTheFile);
  }

  private boolean works(Actor who, CaseFile file) {
    return worksOn(who, file, grant -> true);
  }

  private boolean worksOn(Actor who, CaseFile file, Predicate<CaseAccessGrant> serves) {
    if (who.isSystem() || named(who, file)) {
      return true;
    }
    if (file.restricted()) {
      return has(who, EVERY_RESTRICTED_CASE);
    }
    boolean ownTeam = has(who, TEAM) && file.teamId() != null && file.teamId().equals(who.teamId());
    return ownTeam || has(who, EVERY_CASE)
        || grants.orderedStream().filter(serves).anyMatch(grant -> grant.grants(who, file.ref()));
  }

  /** Whoever is coordinator or deputy, for as long as they hold a role that does casework. */
  private static boolean named(Actor who, CaseFile file) {
    boolean named = who.username().equals(file.coordinator()) || who.username().equals(file.deputy());
    return named && (has(who, TEAM) || has(who, EVERY_CASE));
  }

  private static boolean has(Actor who, Set<Role> any) {
    return who.roles().stream().anyMatch(any::contains);
  }
}
