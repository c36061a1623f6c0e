package org.ehccasework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CouncilFace;
import org.ehccasework.people.CouncilFaces;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.KeptTyping;
import org.ehccasework.people.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Draws up the frame of a page for the person who asks for it. */
@Component
class Frames {

  private static final Set<Role> TEAM = EnumSet.of(Role.COORDINATOR, Role.TEAM_MANAGER, Role.SEND_MANAGER,
      Role.DECISION_OFFICER);
  private static final Set<Role> PANELS = EnumSet.of(Role.PANEL_MEMBER, Role.COORDINATOR, Role.TEAM_MANAGER,
      Role.SEND_MANAGER, Role.DECISION_OFFICER);
  private static final Set<Role> COCKPIT = EnumSet.of(Role.TEAM_MANAGER, Role.SEND_MANAGER, Role.ADMINISTRATOR);

  private final MessageSource messages;
  private final CouncilFaces councils;
  private final CurrentActor current;
  private final ObjectProvider<PageBanner> banner;
  private final Duration session;

  Frames(MessageSource messages, CouncilFaces councils, CurrentActor current, ObjectProvider<PageBanner> banner,
      @Value("${server.servlet.session.timeout:60m}") Duration session) {
    this.messages = messages;
    this.councils = councils;
    this.current = current;
    this.banner = banner;
    this.session = session;
  }

  Frame of(HttpServletRequest request) {
    Actor actor = current.get();
    Optional<CouncilFace> council = request.getAttribute(CouncilFaces.SHOWN) instanceof UUID shown
        ? councils.of(shown) : councils.current();
    boolean signedIn = !actor.username().isEmpty();
    Set<Role> roles = Role.among(AuthorityUtils.authorityListToSet(authoritiesNow()));
    return new Frame(council.map(CouncilFace::name).orElseGet(() -> text("service.name")),
        council.map(CouncilFace::phone).orElse(null), signedIn, actor.username(), actor.name(),
        KeptTyping.addressOf(request), session.toMinutes(),
        roles.isEmpty() ? List.of() : navigation(roles, request.getRequestURI()), !roles.equals(Set.of(Role.ADVISER)),
        banner.stream().map(PageBanner::now).findFirst().orElse(null), council.orElse(null));
  }

  /** Not the actor's roles: whoever must change the password first has none until then. */
  private static Collection<? extends GrantedAuthority> authoritiesNow() {
    Authentication now = SecurityContextHolder.getContext().getAuthentication();
    return now == null ? List.of() : now.getAuthorities();
  }

  private List<Frame.Link> navigation(Set<Role> roles, String path) {
    List<Frame.Link> links = new ArrayList<>();
    if (roles.contains(Role.ADVISER)) {
      links.add(link("contribute", "/contribute", path.startsWith("/contribute")));
    }
    if (roles.equals(Set.of(Role.ADVISER))) {
      return links;
    }
    boolean team = path.startsWith("/my-work/team");
    links.add(link("my-work", "/my-work", path.startsWith("/my-work") && !team));
    links.add(link("cases", "/cases", path.startsWith("/cases")));
    if (any(roles, TEAM)) {
      links.add(link("team-tasks", "/my-work/team", team));
    }
    if (any(roles, PANELS)) {
      links.add(link("panels", "/panels", path.startsWith("/panels")));
    }
    if (roles.contains(Role.ADMINISTRATOR)) {
      links.add(link("administration", "/admin", path.startsWith("/admin")));
    }
    if (any(roles, COCKPIT)) {
      links.add(link("cockpit", "/camunda/app/cockpit/default/", false));
    }
    return links;
  }

  private Frame.Link link(String key, String href, boolean current) {
    return new Frame.Link(text("navigation." + key), href, current);
  }

  private static boolean any(Set<Role> held, Set<Role> wanted) {
    return held.stream().anyMatch(wanted::contains);
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
