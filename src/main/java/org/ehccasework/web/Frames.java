package org.ehccasework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Authority;
import org.ehccasework.people.SignedInPerson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Draws up the frame of a page for the person who asks for it. */
@Component
class Frames {

  private static final Set<String> COCKPIT = Set.of("ROLE_TEAM_MANAGER", "ROLE_SEND_MANAGER", "ROLE_ADMINISTRATOR");

  private final MessageSource messages;
  private final ObjectProvider<Authorities> authorities;
  private final Map<UUID, Authority> known = new ConcurrentHashMap<>();

  /** A test of a single page brings no authorities along. */
  Frames(MessageSource messages, ObjectProvider<Authorities> authorities) {
    this.messages = messages;
    this.authorities = authorities;
  }

  Frame of(HttpServletRequest request) {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    boolean signedIn = person != null && person.isAuthenticated()
        && !(person instanceof AnonymousAuthenticationToken);
    Optional<Authority> authority = authority(person);
    return new Frame(authority.map(Authority::name).orElse(text("service.name")),
        authority.map(Authority::phone).orElse(null), signedIn, signedIn ? person.getName() : "",
        signedIn ? name(person) : "", signedIn ? navigation(person, request.getRequestURI()) : List.of());
  }

  /** The authority of whoever is signed in; its name changes too seldom to ask for it on every page. */
  private Optional<Authority> authority(Authentication person) {
    return Optional.ofNullable(person).map(Authentication::getPrincipal).filter(SignedInPerson.class::isInstance)
        .map(principal -> ((SignedInPerson) principal).actor().authorityId())
        .map(id -> known.computeIfAbsent(id, unknown -> authorities.stream()
            .flatMap(all -> all.find(unknown).stream()).findFirst().orElse(null)));
  }

  private static String name(Authentication person) {
    return person.getPrincipal() instanceof SignedInPerson member ? member.actor().name() : person.getName();
  }

  private List<Frame.Link> navigation(Authentication person, String path) {
    Set<String> roles = AuthorityUtils.authorityListToSet(person.getAuthorities());
    List<Frame.Link> links = new ArrayList<>();
    boolean team = path.startsWith("/my-work/team");
    links.add(new Frame.Link(text("navigation.my-work"), "/my-work", path.startsWith("/my-work") && !team));
    links.add(new Frame.Link(text("navigation.cases"), "/cases", path.startsWith("/cases")));
    links.add(new Frame.Link(text("navigation.team-tasks"), "/my-work/team", team));
    if (roles.contains("ROLE_ADMINISTRATOR")) {
      links.add(new Frame.Link(text("navigation.administration"), "/admin", path.startsWith("/admin")));
    }
    if (roles.stream().anyMatch(COCKPIT::contains)) {
      links.add(new Frame.Link(text("navigation.cockpit"), "/camunda/app/cockpit/default/", false));
    }
    return links;
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
